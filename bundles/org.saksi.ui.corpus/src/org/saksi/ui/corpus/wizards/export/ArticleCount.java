package org.saksi.ui.corpus.wizards.export;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.formats.SelectedCorpus;
import org.saksi.core.formats.preview.WatchedCorpus;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.ids.WidgetIds;

/** Says how many articles and layers are chosen; counts in the background. */
final class ArticleCount {

	/** How long choosing must rest before it counts, in milliseconds. */
	private static final int REST = 150;

	private final CorpusStore store;
	private final Label label;
	private final Latest counting = new Latest(Messages.Count_counting);

	ArticleCount(Composite parent, CorpusStore store, String id) {
		this.store = store;
		label = new Label(parent, SWT.NONE);
		WidgetIds.set(label, id);
		label.addDisposeListener(e -> counting.cancel());
	}

	Label control() {
		return label;
	}

	/** Counts anew. */
	void show(ExportRequest request) {
		counting.start(REST, monitor -> {
			SelectedCorpus selected = new SelectedCorpus(store, request);
			WatchedCorpus watched = new WatchedCorpus(selected, monitor);
			int layers = 0;
			for (String id : watched.articleIds()) {
				layers += watched.annotators(id).size();
			}
			return new int[] { selected.articleIds().size(), store.articleIds().size(), layers };
		}, counts -> label.setText(counts[0] > 0 ? NLS.bind(Messages.Count_chosen, new Object[] { counts[0], counts[1], counts[2] })
				: request.layers() == Layers.MAJORITY ? Messages.Count_noVoters : Messages.Preview_nothing),
				failure -> label.setText(String.valueOf(failure.getMessage())));
	}
}
