package org.saksi.rcp.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.saksi.ui.dialogs.SaveQuestion;

/** Lets the menu of the tabs (close others, close all) ask once for all editors, with our words. */
public final class SaveOnce implements ISaveHandler {

	private final ISaveHandler platform;
	private final IWorkbenchWindow window;

	private SaveOnce(ISaveHandler platform, IWorkbenchWindow window) {
		this.platform = platform;
		this.window = window;
	}

	/** Takes the place of the platform's own way to ask in a window. */
	public static void install(IWorkbenchWindow window) {
		MWindow model = window.getService(MWindow.class);
		IEclipseContext context = model == null ? null : model.getContext();
		if (context != null && context.get(ISaveHandler.class) != null) {
			context.set(ISaveHandler.class, new SaveOnce(context.get(ISaveHandler.class), window));
		}
	}

	@Override
	public boolean save(MPart part, boolean confirm) {
		return platform.save(part, confirm); // asks the editor, which asks in our words
	}

	@Override
	public boolean saveParts(Collection<MPart> parts, boolean confirm) {
		List<IEditorPart> editors = editors(parts);
		if (!confirm || editors.size() != parts.size()) {
			return platform.saveParts(parts, confirm);
		}
		return SaveQuestion.ask(window.getShell(), editors, false);
	}

	private List<IEditorPart> editors(Collection<MPart> parts) {
		List<IEditorPart> editors = new ArrayList<>();
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorPart editor : page.getDirtyEditors()) {
				if (parts.contains(editor.getSite().getService(MPart.class))) {
					editors.add(editor);
				}
			}
		}
		return editors;
	}

	@Override
	public Save promptToSave(MPart part) {
		return platform.promptToSave(part);
	}

	@Override
	public Save[] promptToSave(Collection<MPart> parts) {
		boolean go = SaveQuestion.ask(window.getShell(), editors(parts), false);
		Save[] answers = new Save[parts.size()];
		Arrays.fill(answers, go ? Save.NO : Save.CANCEL); // what is to be saved is saved by now
		return answers;
	}
}
