package org.saksi.ui.corpus.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Identified;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.team.AnnotatorSwitch;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.prefs.Preferences;

/** Which corpus is shown, through whose eyes, and how much of it is done. */
final class ExplorerHeader extends Composite {

	private final Composite which;
	private final CLabel name;
	private final Combo corpora;
	private final Combo annotators;
	private final ProgressStrip progress;
	private final Label counts;

	/** @param annotatorChosen is told when somebody chooses another annotator */
	ExplorerHeader(Composite parent, Runnable annotatorChosen) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(this);
		which = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(which);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(which);
		name = new CLabel(which, SWT.NONE); // shortens a long name
		name.setMargins(0, 0, 0, 0);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		WidgetIds.set(name, "explorer.name"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(name);
		corpora = new Combo(which, SWT.READ_ONLY | SWT.DROP_DOWN);
		WidgetIds.set(WidgetIds.name(corpora, org.saksi.ui.corpus.Messages.Explorer_corpus), "explorer.corpus"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(corpora);
		corpora.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> OpenCorpora.get().show(OpenCorpora.get().all().get(corpora.getSelectionIndex()))));
		Label caption = new Label(this, SWT.NONE);
		caption.setText(org.saksi.ui.corpus.Messages.Explorer_annotator);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(caption);
		annotators = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		WidgetIds.set(WidgetIds.name(annotators, caption.getText()), "explorer.annotator"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(annotators);
		annotators.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			AnnotatorSwitch.to(getShell(), OpenCorpora.get().current(), annotators.getText());
			annotatorChosen.run();
		}));
		Composite done = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(done);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(done);
		progress = new ProgressStrip(done);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(20, SWT.DEFAULT).applyTo(progress);
		counts = new Label(done, SWT.NONE);
		WidgetIds.set(counts, "explorer.counts"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(counts);
	}

	/** Shows the corpora that are open, and the annotators of the one that is current. */
	void show(CorpusStore store, Set<String> others) {
		List<CorpusStore> all = OpenCorpora.get().all();
		String title = titleOf(store);
		name.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		name.setToolTipText(title + "\n" + store.root()); //$NON-NLS-1$
		corpora.setItems(all.stream().map(ExplorerHeader::titleOf).toArray(String[]::new));
		corpora.select(all.indexOf(store));
		corpora.setToolTipText(store.root().toString());
		boolean several = all.size() > 1;
		if (((GridData) name.getLayoutData()).exclude != several || corpora.isVisible() != several) {
			show(name, !several);
			show(corpora, several);
			which.requestLayout(); // the height of this changes, too
		}
		TreeSet<String> names = new TreeSet<>(others);
		store.corpus().getAnnotators().stream().map(Identified::getId).forEach(names::add);
		String mine = Preferences.annotator(store);
		names.add(mine);
		List<String> items = new ArrayList<>(names);
		if (!items.equals(List.of(annotators.getItems()))) {
			annotators.setItems(items.toArray(String[]::new));
		}
		annotators.select(items.indexOf(mine));
	}

	private static void show(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}

	private static String titleOf(CorpusStore store) {
		String given = store.corpus().getName();
		return given == null || given.isBlank() ? store.root().getFileName().toString() : given;
	}

	/** @return who is chosen */
	String annotator() {
		return annotators.getText();
	}

	/** Shows how many articles there are, how many of them are shown, and how many of the annotator's are done. */
	void showCounts(List<ArticleSummary> all, int shown, Viewer viewer) {
		int mine = 0;
		int done = 0;
		for (ArticleSummary article : all) {
			if (viewer.isMine(article)) {
				mine++;
				done += viewer.isDone(article) ? 1 : 0;
			}
		}
		String said = NLS.bind(Messages.Counts_done, done, mine);
		progress.set(done, mine, said);
		String of = shown == all.size() ? mine == all.size() ? "" : NLS.bind(Messages.Counts_articles, all.size()) + ", " //$NON-NLS-1$ //$NON-NLS-2$
				: NLS.bind(Messages.Counts_shown, shown, all.size()) + ", "; //$NON-NLS-1$
		String text = all.isEmpty() ? "" : of + said; //$NON-NLS-1$
		if (!text.equals(counts.getText())) {
			counts.setText(text);
			counts.requestLayout();
		}
	}
}
