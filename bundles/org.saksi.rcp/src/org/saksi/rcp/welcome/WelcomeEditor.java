package org.saksi.rcp.welcome;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.style.Themes;

/** The welcome page in the editor area. It opens by itself where no corpus is open, and makes room when one is. */
public final class WelcomeEditor extends EditorPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.rcp.welcome.editor"; //$NON-NLS-1$

	private final Runnable themes = this::refresh;
	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::corporaChanged);
	private ScrolledComposite scroller;
	private WelcomePage page;
	private boolean byItself;

	/** Opens the page at the start, where there is nothing else to show. For the UI thread. */
	public static void open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null) {
			try {
				IEditorPart editor = page.openEditor(new WelcomeInput(), ID, true);
				if (editor instanceof WelcomeEditor welcome) {
					welcome.byItself = true;
				}
			} catch (PartInitException e) {
				Jobs.show(Messages.Welcome_title, e);
			}
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		Themes.addListener(themes);
		OpenCorpora.get().addListener(corpora);
		refresh();
	}

	private void corporaChanged() {
		if (byItself && !OpenCorpora.get().all().isEmpty()) {
			getSite().getPage().closeEditors(List.of(getSite().getPage().getEditorReferences()).stream()
					.filter(reference -> reference.getEditor(false) == this).toArray(IEditorReference[]::new), false);
		} else {
			refresh();
		}
	}

	private void refresh() {
		if (scroller.isDisposed()) {
			return;
		}
		if (page != null) {
			page.control().dispose();
		}
		page = new WelcomePage(scroller, getSite(), this::refresh);
		scroller.setContent(page.control());
		scroller.setMinSize(page.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scroller.setBackground(page.control().getBackground());
	}

	@Override
	public void setFocus() {
		page.control().setFocus();
	}

	@Override
	public void dispose() {
		Themes.removeListener(themes);
		OpenCorpora.get().removeListener(corpora);
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing here changes
	}

	@Override
	public void doSaveAs() {
		// nothing here changes
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
