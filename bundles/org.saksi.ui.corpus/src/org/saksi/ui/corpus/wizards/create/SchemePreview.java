package org.saksi.ui.corpus.wizards.create;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.corpus.wizards.Swatches;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Shades;

/** Shows a scheme: its mark types with their attributes and tags, in their colours, with keys and descriptions. */
public final class SchemePreview extends Composite {

	private final Tree tree;
	private final Text words;
	private final Swatches swatches;

	/** An empty preview. */
	public SchemePreview(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
		Composite frame = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 240).applyTo(frame);
		TreeColumnLayout layout = new TreeColumnLayout();
		frame.setLayout(layout);
		tree = new Tree(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		tree.setHeaderVisible(true);
		WidgetIds.set(tree, "new.schemePreview"); //$NON-NLS-1$
		WidgetIds.name(tree, Messages.Scheme_preview);
		column(layout, Messages.Scheme_name, 40, 180);
		column(layout, Messages.Scheme_key, 8, 72);
		column(layout, Messages.Scheme_description, 52, 180);
		swatches = new Swatches(tree);
		words = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.set(words, "new.schemeWords"); //$NON-NLS-1$
		WidgetIds.name(words, Messages.Scheme_description);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, 64).applyTo(words);
		tree.addListener(SWT.Selection, e -> describe((Labelled) e.item.getData()));
	}

	private void column(TreeColumnLayout layout, String title, int weight, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(weight, width));
	}

	/** Shows a scheme, or nothing for {@code null}. */
	public void show(Scheme scheme) {
		tree.setRedraw(false);
		tree.removeAll();
		words.setText(""); //$NON-NLS-1$
		if (scheme != null) {
			scheme.getMarkTypes().forEach(this::add);
			if (tree.getItemCount() > 0) {
				tree.showItem(tree.getItem(0));
			}
		}
		tree.setRedraw(true);
	}

	private void add(MarkType type) {
		TreeItem item = item(new TreeItem(tree, SWT.NONE), type, type.getColour());
		for (AttributeType attribute : type.getAttributes()) {
			TreeItem below = item(new TreeItem(item, SWT.NONE), attribute, null);
			for (Tag tag : attribute.getTags()) {
				item(new TreeItem(below, SWT.NONE), tag, tag.getColour() == null ? type.getColour() : tag.getColour());
			}
		}
		item.setExpanded(true);
		for (TreeItem below : item.getItems()) {
			below.setExpanded(true);
		}
	}

	private TreeItem item(TreeItem item, Labelled labelled, String colour) {
		String label = SchemeIndex.label(labelled, Locale.getDefault());
		boolean required = labelled instanceof AttributeType attribute && attribute.isRequired();
		item.setText(new String[] { required ? label + " *" : label, key(labelled), text(SchemeIndex.description(labelled, Locale.getDefault())) }); //$NON-NLS-1$
		if (colour != null) {
			Palette palette = Palette.current();
			item.setImage(swatches.of(palette.isDark() ? palette.line(Shades.parse(colour, null)) : Shades.parse(colour, null)));
		}
		item.setData(labelled);
		return item;
	}

	private static String key(Labelled labelled) {
		return text(labelled.getKey()).toUpperCase(Locale.ROOT);
	}

	private static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	private void describe(Labelled labelled) {
		String guideline = text(SchemeIndex.guideline(labelled, Locale.getDefault()));
		words.setText(text(SchemeIndex.description(labelled, Locale.getDefault())) + (guideline.isEmpty() ? "" : "\n" + guideline)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
