package org.saksi.ui.editor.inspector.text;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.anchor.OffsetMap;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.article.TextEdit;
import org.saksi.ui.editor.desk.Corrections;
import org.saksi.ui.editor.inspector.blocks.Block;
import org.saksi.ui.editor.inspector.blocks.Subject;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.style.Hue;

/** The recorded corrections of the article's text, the last one first: what was there, what is there now, who, when and why. */
public final class TextEditsBlock extends Block {

	private static final int WORDS = 60;
	private static final int MOST = 30;
	private static final int INDENT = 14;

	/** The corrections of the article, where no mark is active. */
	public TextEditsBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.TextEdits_title;
	}

	@Override
	protected Object structure() {
		if (subject.mark() != null || subject.model().article().getEdits().isEmpty()) {
			return null;
		}
		return Arrays.asList(List.copyOf(subject.model().article().getEdits()), Corrections.refusal(subject.model()));
	}

	@Override
	protected void build(Rows rows) {
		Article article = subject.model().article();
		int last = article.getEdits().size();
		rows.note(NLS.bind(Messages.TextEdits_version, TextVersions.currentVersion(article)));
		List<String> old = old(article);
		for (int i = last - 1; i >= Math.max(0, last - MOST); i--) {
			edit(rows, article, i, old.get(i));
		}
		if (last > MOST) {
			rows.note(NLS.bind(Messages.TextEdits_more, last - MOST));
		}
		String refusal = Corrections.refusal(subject.model());
		if (refusal != null) {
			rows.note(refusal);
		}
	}

	/** What each edit replaced; {@code null} where the article does not hold the version before. */
	private static List<String> old(Article article) {
		List<String> old = new ArrayList<>();
		StringBuilder text = new StringBuilder(TextVersions.at(article, article.getTextBase()));
		for (int i = 0; i < article.getEdits().size(); i++) {
			TextEdit edit = article.getEdits().get(i);
			if (i < article.getTextBase()) {
				old.add(null);
			} else {
				old.add(text.substring(edit.getStart(), edit.getEnd()));
				text.replace(edit.getStart(), edit.getEnd(), text(edit));
			}
		}
		return old;
	}

	private static String text(TextEdit edit) {
		return edit.getText() == null ? "" : edit.getText(); //$NON-NLS-1$
	}

	private void edit(Rows rows, Article article, int i, String old) {
		TextEdit edit = article.getEdits().get(i);
		String change = NLS.bind(Messages.TextEdits_change, new Object[] { i + 1, old == null ? "\u2026" : quoted(old), quoted(text(edit)) }); //$NON-NLS-1$
		Composite line = rows.line(2, 1);
		rows.link(line, "inspector.edit." + (i + 1), () -> change, Messages.TextEdits_go, link -> go(article, i)); //$NON-NLS-1$
		Label by = Labels.coloured(rows.body(), SWT.WRAP, Hue.DIMMED);
		String who = NLS.bind(Messages.TextEdits_by, edit.getBy() == null ? "?" : edit.getBy(), at(edit)); //$NON-NLS-1$
		Labels.set(by, edit.getReason() == null ? who : NLS.bind(Messages.TextEdits_reason, who, edit.getReason()));
		GridData data = GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(INDENT, -3).hint(40, SWT.DEFAULT).create();
		by.setLayoutData(data);
	}

	private static String quoted(String text) {
		return text.isEmpty() ? Messages.TextEdits_nothing : '\u201c' + Subject.shortened(text, WORDS) + '\u201d';
	}

	private static String at(TextEdit edit) {
		try {
			return OffsetDateTime.parse(String.valueOf(edit.getAt())).atZoneSameInstant(ZoneId.systemDefault())
					.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
		} catch (DateTimeException e) {
			return edit.getAt() == null ? "?" : edit.getAt(); //$NON-NLS-1$
		}
	}

	/** Selects what stands there now. */
	private void go(Article article, int i) {
		int version = Math.max(i + 1, article.getTextBase());
		OffsetMap map = OffsetMap.forward(TextVersions.at(article, version),
				article.getEdits().subList(version, article.getEdits().size()));
		TextEdit edit = article.getEdits().get(i);
		int start = map.map(edit.getStart());
		subject.part().corrections().show(start, Math.max(start, map.map(edit.getStart() + text(edit).length())));
	}
}
