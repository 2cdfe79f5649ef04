package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.guide.Guidance;
import org.saksi.ui.editor.guide.Topic;
import org.saksi.ui.editor.inspector.form.AttributeFields;
import org.saksi.ui.editor.inspector.form.ChoiceField.Choice;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;

/** All attributes that the scheme has for the type of the active mark, and values that it has none for. */
public final class AttributesBlock extends Block {

	private static final String ID = "inspector."; //$NON-NLS-1$

	/** The attributes of the active mark. */
	public AttributesBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return null;
	}

	@Override
	protected Object structure() {
		Mark mark = subject.mark();
		if (mark == null) {
			return null;
		}
		MarkType type = subject.model().scheme().type(mark);
		List<Object> all = new ArrayList<>();
		all.add(type);
		all.add(subject.isEditable());
		if (type != null) {
			all.addAll(type.getAttributes());
		}
		all.addAll(siblings(mark));
		all.addAll(unknown(mark));
		return all;
	}

	/** The types that the mark could have without becoming another kind of mark. */
	private List<MarkType> siblings(Mark mark) {
		return subject.model().scheme().types().stream()
				.filter(type -> type.getBase() == SchemeIndex.base(mark)
						&& (!type.isRetired() || type == subject.model().scheme().type(mark))).toList();
	}

	private List<String> unknown(Mark mark) {
		MarkType type = subject.model().scheme().type(mark);
		return mark.getAttributes().stream().map(Map.Entry::getKey)
				.filter(key -> SchemeIndex.attribute(type, key) == null).sorted().toList();
	}

	@Override
	protected void build(Rows rows) {
		Mark mark = subject.mark();
		List<MarkType> siblings = siblings(mark);
		MarkType type = subject.model().scheme().type(mark);
		if (siblings.size() > 1) {
			types(rows, siblings);
		}
		if (type != null) {
			for (AttributeType attribute : type.getAttributes()) {
				String id = attribute.getId();
				AttributeFields.add(rows, ID + id, attribute, () -> subject.mark().getAttributes().get(id),
						value -> set(attribute, value), guide(type, attribute));
			}
		}
		for (String key : unknown(mark)) {
			rows.textLabel(key, Messages.Attributes_unknown);
			Composite line = rows.line(1, 2);
			rows.info(line, 1, () -> String.valueOf(subject.mark().getAttributes().get(key)))
					.setToolTipText(Messages.Attributes_unknown);
			rows.tool(line, ID + key + ".remove", ToolIcon.REMOVE, NLS.bind(Messages.Remove, key), //$NON-NLS-1$
					control -> subject.run(NLS.bind(Messages.Remove, key), marking -> marking.setTag(subject.mark(), key, null)));
		}
	}

	/** Shows the guidelines at the attribute's present tag, where the scheme says something of it and somebody shows it. */
	private Runnable guide(MarkType type, AttributeType attribute) {
		return subject.guide() == null || !Guidance.isThere(attribute) ? null : () -> subject.guide()
				.accept(new Topic(type.getId(), attribute.getId(), subject.mark().getAttributes().get(attribute.getId())));
	}

	private void types(Rows rows, List<MarkType> types) {
		rows.label(Messages.Attributes_type, null);
		List<Choice> choices = types.stream().map(type -> new Choice(type.getId(),
				SchemeIndex.label(type, Locale.getDefault()), AttributeFields.tip(type), true)).toList();
		rows.choice(ID + "marktype", Messages.Attributes_type, choices, () -> { //$NON-NLS-1$
			MarkType type = subject.model().scheme().type(subject.mark());
			return type == null ? subject.mark().getType() : type.getId();
		}, id -> subject.run(Messages.Attributes_retype,
				marking -> marking.retype(subject.mark(), subject.model().scheme().type(id))));
	}

	/** A stance without a polarity is none, so it goes. */
	private void set(AttributeType attribute, String value) {
		Mark mark = subject.mark();
		String label = NLS.bind(Messages.Set, SchemeIndex.label(attribute, Locale.getDefault()));
		subject.run(label, marking -> {
			if (value.isEmpty() && mark instanceof Stance && "polarity".equals(attribute.getId())) { //$NON-NLS-1$
				marking.remove(List.of(mark));
			} else {
				marking.setTag(mark, attribute.getId(), value);
			}
		});
	}
}
