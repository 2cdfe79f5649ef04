package org.saksi.ui.scheme.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.jobs.Jobs;

/** A handler that is enabled while a corpus is shown. */
abstract class SchemeHandler extends AbstractHandler {

	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::update);

	/** Follows the open corpora from now on. */
	protected SchemeHandler() {
		OpenCorpora.get().addListener(corpora);
		update();
	}

	private void update() {
		setBaseEnabled(OpenCorpora.get().current() != null);
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(corpora);
		super.dispose();
	}
}
