package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.ArticlePackage;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.article.Metadata;
import org.saksi.model.article.Zone;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.desk.Zones;
import org.saksi.ui.editor.inspector.form.ChoiceField.Choice;
import org.saksi.ui.editor.inspector.form.Rows;

/** What the page says of itself, and the zone at the caret, whose kind can be changed; where there is none, that of the line. */
public final class MetadataBlock extends Block {

	/** The id of the field that one comes to first. */
	public static final String FIRST_FIELD = "inspector.metadata.medium"; //$NON-NLS-1$

	/** How many characters of the zone are shown. */
	private static final int WORDS = 80;

	/** The metadata of the article, where no mark is active. */
	public MetadataBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Article_title;
	}

	@Override
	protected Object structure() {
		return subject.mark() == null ? List.of(subject.model().article(), Zones.kinds(subject.model()), isEditable()) : null;
	}

	@Override
	protected boolean isEditable() {
		return subject.isEditable() && Zones.mayChange(subject.model());
	}

	@Override
	protected void build(Rows rows) {
		if (!Zones.kinds(subject.model()).isEmpty()) {
			zone(rows);
		}
		for (EAttribute field : ArticlePackage.Literals.METADATA.getEAttributes()) {
			String label = label(field.getName());
			rows.label(label, null);
			boolean isLong = field == ArticlePackage.Literals.METADATA__HEADLINE;
			rows.text("inspector.metadata." + field.getName(), label, isLong ? SWT.MULTI : SWT.SINGLE, () -> value(field), //$NON-NLS-1$
					text -> problem(field, text), text -> set(field, label, text));
		}
	}

	private void zone(Rows rows) {
		rows.label(Messages.Zone_title, Messages.Zone_tip);
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice("", Messages.Zone_none, null, true)); //$NON-NLS-1$
		for (Tag tag : Zones.kinds(subject.model())) {
			choices.add(new Choice(tag.getId(), SchemeIndex.label(tag, Locale.getDefault()),
					SchemeIndex.description(tag, Locale.getDefault()), true));
		}
		rows.choice("inspector.zone", Messages.Zone_title, choices, () -> here() == null ? null : here().getKind(), //$NON-NLS-1$
				kind -> subject.part().zones().change(kind.isEmpty() ? null : kind));
		rows.textLabel("", null); //$NON-NLS-1$
		rows.info(this::words);
	}

	private Zone here() {
		return subject.part().zones().here();
	}

	private String words() {
		Zone zone = here();
		String text = subject.model().text().text();
		int start = zone == null ? 0 : Math.clamp(zone.getStart(), 0, text.length());
		return zone == null ? Messages.Zone_outside
				: '\u201c' + Subject.shortened(text.substring(start, Math.clamp(zone.getEnd(), start, text.length())), WORDS) + '\u201d';
	}

	private static String label(String field) {
		return switch (field) {
		case "author" -> Messages.Metadata_author; //$NON-NLS-1$
		case "editor" -> Messages.Metadata_editor; //$NON-NLS-1$
		case "headline" -> Messages.Metadata_headline; //$NON-NLS-1$
		case "language" -> Messages.Metadata_language; //$NON-NLS-1$
		case "medium" -> Messages.Metadata_medium; //$NON-NLS-1$
		case "place" -> Messages.Metadata_place; //$NON-NLS-1$
		case "published" -> Messages.Metadata_published; //$NON-NLS-1$
		case "section" -> Messages.Metadata_section; //$NON-NLS-1$
		case "url" -> Messages.Metadata_url; //$NON-NLS-1$
		default -> field;
		};
	}

	private String value(EAttribute field) {
		Metadata metadata = subject.model().article().getMetadata();
		return metadata == null || metadata.eGet(field) == null ? null : String.valueOf(metadata.eGet(field));
	}

	/** Tried on an article that is thrown away. */
	private String problem(EAttribute field, String text) {
		try {
			edits(ArticleFactory.eINSTANCE.createArticle()).setMetadata(field.getName(), text);
			return null;
		} catch (CorpusException e) {
			return e.getMessage();
		}
	}

	private void set(EAttribute field, String label, String text) {
		subject.run(NLS.bind(Messages.Set, label), marking -> edits(subject.model().article()).setMetadata(field.getName(),
				text.replaceAll("\\s*\\R\\s*", " "))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private ArticleEdits edits(Article article) {
		ArticleModel model = subject.model();
		return new ArticleEdits(article, model.scheme(), model.annotator());
	}
}
