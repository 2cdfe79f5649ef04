package org.saksi.ui.editor.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.ui.editor.ArticleEditor;
import org.saksi.ui.editor.ArticleSheet;

/** Handles all commands of {@link MarkingActions}, while an article editor is the active editor. */
public final class MarkingHandler extends AbstractHandler {

	/** The id of the parameter that some commands have. */
	public static final String PARAMETER = "org.saksi.ui.editor.parameter"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor && editor.sheet() != null) {
			ArticleSheet sheet = editor.sheet();
			if (!isSchemeKey(event, sheet)) {
				MarkingActions.run(event.getCommand().getId().substring(MarkingActions.PREFIX.length()), sheet,
						event.getParameter(PARAMETER));
			}
		}
		return null;
	}

	/** A letter that the scheme gives to one of its mark types marks with it, whatever else it is bound to. */
	private static boolean isSchemeKey(ExecutionEvent event, ArticleSheet sheet) {
		return event.getTrigger() instanceof Event key && (key.type == SWT.KeyDown || key.type == SWT.Traverse)
				&& (key.stateMask & SWT.MODIFIER_MASK) == 0 && Character.isLetter(key.character)
				&& sheet.markByKey(key.character);
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof ArticleEditor);
	}
}
