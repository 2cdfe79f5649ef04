package org.saksi.ui.corpus.team;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.dialogs.DialogParent;

/** Corpus &gt; Corpus Settings. */
public final class SettingsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		CorpusStore store = OpenCorpora.get().current();
		if (store != null) {
			new SettingsDialog(DialogParent.shell(), store).open();
		}
		return null;
	}
}
