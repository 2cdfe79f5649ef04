package org.saksi.ui.corpora;

import java.util.Map;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.saksi.ui.jobs.Jobs;

/**
 * Tells {@code enabledWhen} and {@code visibleWhen} expressions whether a corpus is shown: the variable
 * {@value #SHOWN}, a Boolean. A handler's own word does not do, for nobody asks it before its bundle has started.
 */
public final class CorporaSource extends AbstractSourceProvider {

	/** The variable, as registered in {@code plugin.xml}. */
	public static final String SHOWN = "org.saksi.ui.corpora.shown"; //$NON-NLS-1$

	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::update);
	private boolean shown = OpenCorpora.get().current() != null;

	/** Created by the platform; follows the open corpora from now on. */
	public CorporaSource() {
		OpenCorpora.get().addListener(corpora);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(SHOWN, shown);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { SHOWN };
	}

	private void update() {
		boolean now = OpenCorpora.get().current() != null;
		if (now == shown) {
			return;
		}
		shown = now;
		fireSourceChanged(ISources.WORKBENCH, SHOWN, now);
		if (PlatformUI.isWorkbenchRunning()) {
			// The tool bar would else look again only after the next click or key.
			PlatformUI.getWorkbench().getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC,
					UIEvents.ALL_ELEMENT_ID);
		}
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(corpora);
	}
}
