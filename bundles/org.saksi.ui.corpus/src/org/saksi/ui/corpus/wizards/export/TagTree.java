package org.saksi.ui.corpus.wizards.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.saksi.core.formats.selection.KnownTags;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.ids.WidgetIds;

/** The tags of a scheme by attribute, to choose marks by; nothing checked means all. */
final class TagTree extends Composite {

	private final Tree tree;
	private final SchemeIndex scheme;
	private final Map<String, TreeItem> attributes = new LinkedHashMap<>();
	private final Map<TagChoice, TreeItem> items = new LinkedHashMap<>();

	TagTree(Composite parent, SchemeIndex scheme, Runnable changed) {
		super(parent, SWT.NONE);
		this.scheme = scheme;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.Filter_tags);
		tree = new Tree(this, SWT.BORDER | SWT.CHECK | SWT.SINGLE);
		WidgetIds.set(tree, "export.tags"); //$NON-NLS-1$
		WidgetIds.name(tree, Messages.Filter_tagsName);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, 220).applyTo(tree);
		new KnownTags(scheme).all().forEach(this::add);
		tree.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				TreeItem item = (TreeItem) e.item;
				for (TreeItem child : item.getItems()) {
					child.setChecked(item.getChecked());
				}
				showParents();
				changed.run();
			}
		});
	}

	private void add(TagChoice choice) {
		String attribute = choice.marks() + '.' + choice.attribute();
		TreeItem parent = attributes.computeIfAbsent(attribute, key -> {
			TreeItem item = new TreeItem(tree, SWT.NONE);
			item.setText(label(choice));
			return item;
		});
		TreeItem item = new TreeItem(parent, SWT.NONE);
		item.setText(tagLabel(choice));
		items.put(choice, item);
	}

	/** Such as {@code Claim – Kind (claims.kind)}. */
	private String label(TagChoice choice) {
		List<MarkType> types = new KnownTags(scheme).types(choice.marks());
		Labelled attribute = attribute(choice);
		String id = choice.marks() + '.' + choice.attribute();
		return types.isEmpty() || attribute == null ? id
				: NLS.bind(Messages.Filter_attribute, new Object[] { label(types.get(0)), label(attribute), id });
	}

	private AttributeType attribute(TagChoice choice) {
		for (MarkType type : new KnownTags(scheme).types(choice.marks())) {
			AttributeType found = SchemeIndex.attribute(type, choice.attribute());
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private String tagLabel(TagChoice choice) {
		AttributeType attribute = attribute(choice);
		Labelled tag = attribute == null ? null : SchemeIndex.tag(attribute, choice.tag());
		if (tag != null) {
			return label(tag);
		}
		return switch (choice.tag()) {
		case "true" -> Messages.Filter_yes; //$NON-NLS-1$
		case "false" -> Messages.Filter_no; //$NON-NLS-1$
		default -> choice.tag();
		};
	}

	private static String label(Labelled labelled) {
		return SchemeIndex.label(labelled, Locale.getDefault());
	}

	/** An attribute is checked if a tag of it is, greyed if not all are. */
	private void showParents() {
		for (TreeItem parent : attributes.values()) {
			int checked = 0;
			for (TreeItem child : parent.getItems()) {
				checked += child.getChecked() ? 1 : 0;
			}
			parent.setChecked(checked > 0);
			parent.setGrayed(checked > 0 && checked < parent.getItemCount());
		}
	}

	/** @return the tags that are checked; empty for all */
	Set<TagChoice> chosen() {
		Set<TagChoice> chosen = new LinkedHashSet<>();
		items.forEach((choice, item) -> {
			if (item.getChecked()) {
				chosen.add(choice);
			}
		});
		return chosen;
	}

	/** Checks exactly these; what the scheme does not list is added. */
	void choose(Set<TagChoice> tags) {
		List<TagChoice> others = new ArrayList<>(tags.stream().sorted().toList());
		others.removeAll(items.keySet());
		others.forEach(this::add);
		items.forEach((choice, item) -> item.setChecked(tags.contains(choice)));
		showParents();
		attributes.values().forEach(item -> item.setExpanded(item.getChecked()));
	}
}
