package org.saksi.ui.registry;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.ui.editors.ArticleMarks;
import org.saksi.ui.jobs.Jobs;

/** Shows the agent, or the canonical claim, of the mark that is active in the article editor. */
public abstract class ShowEntryHandler extends AbstractHandler {

	private final String view;

	private ShowEntryHandler(String view) {
		this.view = view;
	}

	/** Shows the agent of a source, of the first source of an attribution, or the holder of a stance. */
	public static final class Agents extends ShowEntryHandler {

		/** Created by the platform. */
		public Agents() {
			super("org.saksi.ui.registry.agents"); //$NON-NLS-1$
		}

		@Override
		String entry(Mark mark) {
			return switch (mark) {
			case Source source -> source.getAgent();
			case Attribution attribution when !attribution.getSources().isEmpty() -> attribution.getSources().get(0).getAgent();
			case Stance stance -> stance.getHolder();
			case null, default -> null;
			};
		}
	}

	/** Shows the primary canonical claim of a claim, or the target of a stance. */
	public static final class CanonicalClaims extends ShowEntryHandler {

		/** Created by the platform. */
		public CanonicalClaims() {
			super("org.saksi.ui.registry.canonical"); //$NON-NLS-1$
		}

		@Override
		String entry(Mark mark) {
			return switch (mark) {
			case Claim claim when !claim.getCanonical().isEmpty() -> claim.getCanonical().get(0);
			case Stance stance when stance.getClaim() != null -> entry(stance.getClaim());
			case Stance stance -> stance.getCanonical();
			case null, default -> null;
			};
		}
	}

	/** The id of the entry that a mark refers to, or {@code null}. */
	abstract String entry(Mark mark);

	@Override
	public Object execute(ExecutionEvent event) {
		try {
			IEditorPart editor = HandlerUtil.getActiveEditor(event);
			ArticleMarks marks = editor == null ? null : Adapters.adapt(editor, ArticleMarks.class);
			String id = marks == null ? null : entry(marks.active());
			IViewPart shown = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(view);
			if (id != null && shown instanceof EntryView<?, ?> entries) {
				entries.reveal(id);
			}
		} catch (PartInitException e) {
			Jobs.show(view, e);
		}
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart editor
				&& Adapters.adapt(editor, ArticleMarks.class) != null);
	}
}
