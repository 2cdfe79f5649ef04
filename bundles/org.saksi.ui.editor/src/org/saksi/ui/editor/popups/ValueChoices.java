package org.saksi.ui.editor.popups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;
import org.saksi.ui.editor.desk.MarkingDesk;
import org.saksi.ui.editor.desk.Values;
import org.saksi.ui.style.Shades;

/** All values that can be given to the active mark, its attribution and its stances, as the scheme defines them. */
public final class ValueChoices {

	private final MarkingDesk desk;
	private final Values values;

	/** Choices for what is active on {@code desk}. */
	public ValueChoices(MarkingDesk desk, Values values) {
		this.desk = desk;
		this.values = values;
	}

	/** @return what fits {@code typed}, in the order of the scheme */
	public List<Choice> of(String typed) {
		List<Choice> choices = new ArrayList<>();
		if (desk.active() != null) {
			add(choices, typed, List.of(desk.active()));
		}
		if (desk.attribution() != null && desk.attribution() != desk.active()) {
			add(choices, typed, List.of(desk.attribution()));
		}
		if (!values.stances().isEmpty()) {
			add(choices, typed, values.stances());
		}
		return choices;
	}

	private void add(List<Choice> choices, String typed, List<? extends Mark> marks) {
		MarkType type = desk.model().scheme().type(marks.get(0));
		if (type == null) {
			return;
		}
		for (AttributeType attribute : type.getAttributes()) {
			String name = label(attribute);
			if (attribute.getValueType() == ValueType.TAG) {
				for (Tag tag : attribute.getTags()) {
					add(choices, typed, name, label(tag), tag, marks, attribute, tag.getId());
				}
			} else if (attribute.getValueType() == ValueType.BOOLEAN) {
				add(choices, typed, name, Messages.Value_yes, null, marks, attribute, "true"); //$NON-NLS-1$
				add(choices, typed, name, Messages.Value_no, null, marks, attribute, "false"); //$NON-NLS-1$
			} else {
				String value = afterName(typed, name);
				if (value != null) {
					choices.add(new Choice(NLS.bind(Messages.Value_is, name, value), null,
							() -> values.set(marks, attribute, value)));
				}
			}
			if (marks.get(0).getAttributes().containsKey(attribute.getId()) && !attribute.isRequired()) {
				add(choices, typed, name, Messages.Value_none, null, marks, attribute, null);
			}
		}
	}

	/** What was typed after the name of a free attribute: {@code note something}. */
	private static String afterName(String typed, String name) {
		boolean named = typed.length() > name.length() + 1
				&& typed.substring(0, name.length() + 1).equalsIgnoreCase(name + ' ');
		return named ? typed.substring(name.length() + 1).strip() : null;
	}

	private void add(List<Choice> choices, String typed, String name, String value, Tag tag, List<? extends Mark> marks,
			AttributeType attribute, String stored) {
		boolean retired = tag != null && tag.isRetired();
		if (!retired && Matching.rank(typed, List.of(name + ' ' + value, value)) != Matching.NONE) {
			boolean now = stored != null && stored.equals(marks.get(0).getAttributes().get(attribute.getId()));
			choices.add(new Choice(NLS.bind(Messages.Value_is, name, value), now ? Messages.Value_now : null,
					tag == null ? null : Shades.parse(tag.getColour(), null), () -> values.set(marks, attribute, stored)));
		}
	}

	private static String label(org.saksi.model.scheme.Labelled labelled) {
		return SchemeIndex.label(labelled, Locale.getDefault());
	}
}
