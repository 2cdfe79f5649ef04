package org.saksi.ui.corpus.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.PlatformUI;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.jobs.Jobs;

/** A handler that is enabled while a corpus is shown. */
public abstract class CorpusHandler extends AbstractHandler {

	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::update);

	/** Follows the open corpora from now on. */
	protected CorpusHandler() {
		OpenCorpora.get().addListener(corpora);
		update();
	}

	private void update() {
		boolean now = OpenCorpora.get().current() != null;
		boolean changed = now != isEnabled();
		setBaseEnabled(now);
		if (changed && PlatformUI.isWorkbenchRunning()) {
			// The tool bar would else look again only after the next click or key.
			PlatformUI.getWorkbench().getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC,
					UIEvents.ALL_ELEMENT_ID);
		}
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(corpora);
		super.dispose();
	}
}
