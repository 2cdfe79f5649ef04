package org.saksi.ui.corpus.wizards.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Filter;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.ids.WidgetIds;

/** Which articles by medium and day, and which marks by tag. */
final class FilterPage extends WizardPage {

	private final CorpusStore store;
	private final Choices before;
	private final Supplier<ExportRequest> request;
	private final Runnable changed;
	private CheckList media;
	private Text from;
	private Text to;
	private TagTree tags;
	private ArticleCount count;
	private boolean showing;

	/**
	 * @param request what is chosen now, this page included
	 * @param changed called when something else is chosen here
	 */
	FilterPage(CorpusStore store, Choices before, Supplier<ExportRequest> request, Runnable changed) {
		super("filter", Messages.Filter_title, null); //$NON-NLS-1$
		this.store = store;
		this.before = before;
		this.request = request;
		this.changed = changed;
		setDescription(Messages.Filter_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 10).applyTo(page);
		Composite lists = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 4).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		Composite articles = new Composite(lists, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(articles);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(articles);
		media = new CheckList(articles, "export.media", Messages.Filter_media, Messages.Filter_allMedia, this::choose); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(media);
		counts().forEach((name, articlesOfIt) -> media.add(name, NLS.bind(Messages.Scope_zoneCount, name, articlesOfIt), null));
		Composite days = new Composite(articles, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(days);
		Fields fields = new Fields(days, 0);
		from = day(fields, "export.from", Messages.Filter_from); //$NON-NLS-1$
		to = day(fields, "export.to", Messages.Filter_to); //$NON-NLS-1$
		tags = new TagTree(lists, new SchemeIndex(store.scheme()), this::choose);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tags);
		count = new ArticleCount(page, store, "export.filterCount"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count.control());
		setControl(page);
		show(before);
	}

	private Text day(Fields fields, String id, String label) {
		Text text = fields.text(id, label, ""); //$NON-NLS-1$
		text.setMessage(Messages.Filter_dayExample);
		WidgetIds.name(text, label.replace("&", "").replace(":", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		text.addModifyListener(e -> choose());
		return text;
	}

	/** Media by name, with the number of their articles. */
	private Map<String, Integer> counts() {
		Map<String, Integer> counts = new TreeMap<>(CodePointOrder.INSTANCE);
		for (ArticleSummary article : store.summaries()) {
			if (article.medium() != null && !article.medium().isBlank()) {
				counts.merge(article.medium().strip(), 1, Integer::sum);
			}
		}
		return counts;
	}

	/** Shows what was chosen before, or what a profile says. */
	void show(Choices choices) {
		showing = true;
		Filter filter = choices.filter();
		media.choose(filter.media());
		from.setText(filter.from() == null ? "" : filter.from().toString()); //$NON-NLS-1$
		to.setText(filter.to() == null ? "" : filter.to().toString()); //$NON-NLS-1$
		tags.choose(filter.tags());
		showing = false;
		validate();
	}

	private void choose() {
		if (!showing) {
			validate();
			changed.run();
		}
	}

	private void validate() {
		boolean wrongFrom = !from.getText().isBlank() && day(from) == null;
		boolean wrongTo = !to.getText().isBlank() && day(to) == null;
		boolean backwards = day(from) != null && day(to) != null && day(from).isAfter(day(to));
		setErrorMessage(media.isNothing() ? Messages.Filter_noMedia
				: wrongFrom || wrongTo ? NLS.bind(Messages.Filter_wrongDay, (wrongFrom ? from : to).getText().strip())
						: backwards ? Messages.Filter_backwards : null);
		setPageComplete(getErrorMessage() == null);
	}

	private static LocalDate day(Text text) {
		try {
			return text.getText().isBlank() ? null : LocalDate.parse(text.getText().strip());
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	/** Counts what is chosen now. */
	void count() {
		if (count != null) {
			count.show(request.get());
		}
	}

	/** @return what is chosen */
	Filter filter() {
		return media == null ? before.filter() : new Filter(media.chosen(), day(from), day(to), tags.chosen());
	}
}
