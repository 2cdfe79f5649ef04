package org.saksi.ui.corpus.wizards.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.article.Metadata;
import org.saksi.ui.ids.WidgetIds;

/** The metadata of an article, a field for each. */
final class MetadataFields extends Composite {

	private final Map<String, Text> fields = new LinkedHashMap<>();
	private boolean showing;

	/** @param changed receives field and value when somebody types */
	MetadataFields(Composite parent, BiConsumer<String, String> changed) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(this);
		field("headline", Messages.Metadata_headline, changed); //$NON-NLS-1$
		field("medium", Messages.Metadata_medium, changed); //$NON-NLS-1$
		field("published", Messages.Metadata_published, changed); //$NON-NLS-1$
		field("author", Messages.Metadata_author, changed); //$NON-NLS-1$
		field("editor", Messages.Metadata_editor, changed); //$NON-NLS-1$
		field("place", Messages.Metadata_place, changed); //$NON-NLS-1$
		field("section", Messages.Metadata_section, changed); //$NON-NLS-1$
		field("language", Messages.Metadata_language, changed); //$NON-NLS-1$
		field("url", Messages.Metadata_url, changed); //$NON-NLS-1$
		show(null);
	}

	private void field(String name, String label, BiConsumer<String, String> changed) {
		new Label(this, SWT.NONE).setText(label);
		Text text = new Text(this, SWT.BORDER);
		WidgetIds.set(text, "import.metadata." + name); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(e -> {
			if (!showing) {
				changed.accept(name, text.getText());
			}
		});
		fields.put(name, text);
	}

	/** Shows the metadata of an article; {@code null} shows nothing. What is being typed stays. */
	void show(Article article) {
		showing = true;
		Metadata metadata = article == null ? null : article.getMetadata();
		fields.forEach((name, text) -> {
			Object value = metadata == null ? null
					: metadata.eGet(ArticlePackage.Literals.METADATA.getEStructuralFeature(name));
			String words = Objects.toString(value, ""); //$NON-NLS-1$
			if (!words.equals(text.getText().strip())) {
				text.setText(words);
			}
			text.setEnabled(article != null);
		});
		showing = false;
	}
}
