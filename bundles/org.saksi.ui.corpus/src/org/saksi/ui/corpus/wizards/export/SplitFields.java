package org.saksi.ui.corpus.wizards.export;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.SelectedCorpus;
import org.saksi.core.formats.preview.WatchedCorpus;
import org.saksi.core.splits.SplitPlan;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.ids.WidgetIds;

/** Shares and seed of a split, and what becomes of the articles with them. */
final class SplitFields extends Composite {

	/** How long typing must rest before the plan is made, in milliseconds. */
	private static final int REST = 250;

	private final CorpusStore store;
	private final Latest planning = new Latest(Messages.Target_planning);
	private final Button split;
	private final Text shares;
	private final Text seed;
	private final Button claims;
	private final Table parts;
	private final Label words;
	private SplitPlan plan;
	private ExportRequest planned;

	SplitFields(Composite parent, CorpusStore store, Choices before, Runnable changed) {
		super(parent, SWT.NONE);
		this.store = store;
		Fields fields = new Fields(this, 0);
		split = fields.check("export.split", Messages.Target_split); //$NON-NLS-1$
		shares = fields.text("export.shares", Messages.Target_shares, ""); //$NON-NLS-1$ //$NON-NLS-2$
		seed = fields.text("export.seed", Messages.Target_seed, ""); //$NON-NLS-1$ //$NON-NLS-2$
		claims = fields.check("export.keepClaims", Messages.Target_keepClaims); //$NON-NLS-1$
		new Label(this, SWT.NONE);
		Composite result = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(result);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(result);
		parts = new Table(result, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		parts.setHeaderVisible(true);
		WidgetIds.set(parts, "export.parts"); //$NON-NLS-1$
		WidgetIds.name(parts, Messages.Target_parts);
		GridDataFactory.fillDefaults().hint(330, 4 * parts.getItemHeight() + 12).applyTo(parts);
		for (String title : List.of(Messages.Target_part, Messages.Target_articles, Messages.Target_groups)) {
			TableColumn column = new TableColumn(parts, parts.getColumnCount() == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(title);
			column.setWidth(110);
		}
		words = new Label(result, SWT.WRAP);
		WidgetIds.set(words, "export.splitWords"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(260, 90).applyTo(words);
		show(before);
		split.addListener(SWT.Selection, e -> changed.run());
		shares.addModifyListener(e -> changed.run());
		claims.addListener(SWT.Selection, e -> changed.run());
		seed.addModifyListener(e -> changed.run());
		addDisposeListener(e -> planning.cancel());
	}

	/** Shows what was chosen before, or what a profile says. */
	void show(Choices choices) {
		split.setSelection(choices.splits());
		shares.setText(choices.shares());
		seed.setText(choices.seed());
		claims.setSelection(choices.claims());
	}

	/** @return whether a split is wanted */
	boolean isSplit() {
		return split.getSelection();
	}

	/** @return the split, or {@code null} if none is wanted or what is typed is none */
	ExportRequest.Split split() {
		return isSplit() ? Choices.split(shares.getText(), seed.getText(), keepsClaims()) : null;
	}

	/** @return whether articles with one canonical claim stay together */
	boolean keepsClaims() {
		return claims.getSelection();
	}

	String shares() {
		return shares.getText();
	}

	String seed() {
		return seed.getText();
	}

	/** Plans anew for what is chosen now; articles are read again only if others are chosen. */
	void plan(ExportRequest request) {
		shares.setEnabled(isSplit());
		seed.setEnabled(isSplit());
		claims.setEnabled(isSplit());
		ExportRequest.Split wanted = split();
		if (wanted == null) {
			planning.cancel();
			parts.removeAll();
			words.setText(""); //$NON-NLS-1$
			return;
		}
		ExportRequest articles = request.withValues(java.util.Map.of());
		SplitPlan known = articles.equals(planned) ? plan : null;
		if (known == null) {
			words.setText(Messages.Target_counting);
		}
		planning.start(REST,
				monitor -> known != null ? known.replanned(wanted)
						: SplitPlan.of(new WatchedCorpus(new SelectedCorpus(store, articles), monitor), wanted),
				made -> {
					plan = made;
					planned = articles;
					show(made);
				}, failure -> words.setText(failure.getMessage() == null ? failure.toString() : failure.getMessage()));
	}

	private void show(SplitPlan made) {
		parts.removeAll();
		for (String part : made.names()) {
			long groups = made.groups().stream().filter(group -> part.equals(made.part(group.articles().get(0)))).count();
			new TableItem(parts, SWT.NONE)
					.setText(new String[] { part, Integer.toString(made.size(part)), Long.toString(groups) });
		}
		StringBuilder text = new StringBuilder(
				NLS.bind(Messages.Target_counted, made.parts().size(), made.groups().size()));
		made.warnings().forEach(warning -> text.append('\n').append(warning));
		words.setText(text.toString());
		words.setToolTipText(text.toString());
	}
}
