package org.saksi.rcp.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.saksi.core.journal.StateFolder;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.style.Themes;

/** The help beside what one does: pages, a search over them, the way back. */
public final class HelpView extends ViewPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.rcp.help.view"; //$NON-NLS-1$
	/** The id of the search field. */
	public static final String SEARCH_ID = "help.search"; //$NON-NLS-1$

	private static final String COMMAND = "command:"; //$NON-NLS-1$
	private static final String SEARCH = "search:"; //$NON-NLS-1$
	private static final String HTML = ".html"; //$NON-NLS-1$

	private final Runnable themes = () -> show(page());
	private final Deque<String> past = new ArrayDeque<>();
	private HelpPaper paper;
	private Text search;
	private String page = HelpPages.INDEX;
	private Action back;

	/** Opens a page in the view. For the UI thread. */
	public static void open(String page) {
		try {
			if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ID) instanceof HelpView view) {
				view.go(page);
			}
		} catch (PartInitException e) {
			Jobs.show(Messages.Help_page, e);
		}
	}

	/** Searches the help and shows what was found. For the UI thread. */
	public static void search(String words) {
		open(words.isBlank() ? HelpPages.INDEX : SEARCH + words.strip());
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		search = WidgetIds.set(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), SEARCH_ID);
		search.setMessage(Messages.Help_search);
		WidgetIds.name(search, Messages.Help_search);
		search.addListener(SWT.DefaultSelection, event -> {
			if (!search.getText().isBlank()) {
				go(SEARCH + search.getText());
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(search);
		paper = new HelpPaper(parent, this::follow);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(paper.control());
		createActions(getViewSite().getActionBars().getToolBarManager());
		Themes.addListener(themes);
		show(page);
	}

	private void createActions(IToolBarManager tools) {
		back = action(Messages.Help_back, "back", () -> { //$NON-NLS-1$
			page = past.pop();
			show(page);
		});
		back.setEnabled(false);
		tools.add(back);
		tools.add(action(Messages.Help_index, "home", () -> go(HelpPages.INDEX))); //$NON-NLS-1$
		tools.add(new Separator());
		tools.add(action(Messages.Help_browser, "browser", this::openInBrowser)); //$NON-NLS-1$
	}

	private static Action action(String text, String icon, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		ImageDescriptor image = AbstractUIPlugin.imageDescriptorFromPlugin("org.saksi.rcp", "icons/" + icon + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		action.setImageDescriptor(image);
		return action;
	}

	private void go(String next) {
		if (!next.equals(page)) {
			past.push(page);
		}
		page = next;
		show(next);
	}

	/** @return the page that is shown */
	public String page() {
		return page;
	}

	private void show(String which) {
		if (paper.control().isDisposed()) {
			return;
		}
		back.setEnabled(!past.isEmpty());
		if (which.startsWith(SEARCH)) {
			search.setText(which.substring(SEARCH.length()));
		}
		try {
			paper.show(which.startsWith(SEARCH) ? HelpDocument.parse(results(which.substring(SEARCH.length())))
					: HelpPages.load(which));
		} catch (IOException e) {
			Jobs.show(Messages.Help_page, e);
		}
	}

	private static String results(String words) {
		List<HelpPages.Hit> hits = HelpPages.search(words);
		StringBuilder list = new StringBuilder("<html><body><h1>") //$NON-NLS-1$
				.append(HelpDocument.escape(NLS.bind(Messages.Help_found, hits.size(), words))).append("</h1>"); //$NON-NLS-1$
		for (HelpPages.Hit hit : hits) {
			list.append("<p><a href=\"").append(hit.page()).append(".html\">").append(HelpDocument.escape(hit.title())) //$NON-NLS-1$ //$NON-NLS-2$
					.append("</a><br/>\u2026 ").append(HelpDocument.escape(hit.around())).append(" \u2026</p>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return list.append("</body></html>").toString(); //$NON-NLS-1$
	}

	private void follow(String target) {
		if (target.startsWith(COMMAND)) {
			try {
				getSite().getService(IHandlerService.class).executeCommand(target.substring(COMMAND.length()), null);
			} catch (CommandException e) {
				Jobs.show(target, e);
			}
		} else if (target.endsWith(HTML)) {
			go(target.substring(0, target.length() - HTML.length()));
		} else {
			Program.launch(target);
		}
	}

	private void openInBrowser() {
		String which = page.startsWith(SEARCH) ? HelpPages.INDEX : page;
		try {
			Program.launch(HelpPages
					.extract(StateFolder.of(System.getenv(), System.getProperties()).resolve("help"), which).toUri().toString()); //$NON-NLS-1$
		} catch (IOException e) {
			Jobs.show(Messages.Help_browser, e);
		}
	}

	@Override
	public void setFocus() {
		paper.control().setFocus();
	}

	@Override
	public void dispose() {
		Themes.removeListener(themes);
		super.dispose();
	}
}
