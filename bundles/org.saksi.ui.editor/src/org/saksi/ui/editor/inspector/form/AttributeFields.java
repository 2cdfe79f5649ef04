package org.saksi.ui.editor.inspector.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;
import org.saksi.ui.editor.inspector.form.ChoiceField.Choice;

/** The right field for any attribute that a scheme can have. */
public final class AttributeFields {

	private AttributeFields() {
	}

	/** As the other method, with a label that leads nowhere. */
	public static Control add(Rows rows, String id, AttributeType attribute, Supplier<String> value, Consumer<String> commit) {
		return add(rows, id, attribute, value, commit, null);
	}

	/**
	 * Adds the row of an attribute: label, field, tooltips out of the scheme; returns the widget that has the id.
	 *
	 * @param guide shows what the scheme says of the attribute when its label is clicked; {@code null}: nothing does
	 */
	public static Control add(Rows rows, String id, AttributeType attribute, Supplier<String> value, Consumer<String> commit,
			Runnable guide) {
		String label = SchemeIndex.label(attribute, Locale.getDefault());
		String shown = attribute.isRequired() ? NLS.bind(Messages.Field_required, label) : label;
		if (guide == null) {
			rows.label(shown, tip(attribute));
		} else {
			rows.guideLabel(id + ".guide", shown, NLS.bind(Messages.Field_guide, tip(attribute) == null ? label : tip(attribute)), guide); //$NON-NLS-1$
		}
		if (!attribute.getTags().isEmpty()) {
			if (attribute.isMany()) {
				return rows.checks(id, label, choices(attribute).stream().filter(Choice::offered).toList(), value, commit).box();
			}
			return rows.choice(id, label, withNone(choices(attribute)), value, commit).combo();
		}
		if (attribute.getValueType() == ValueType.BOOLEAN && !attribute.isMany()) {
			return rows.choice(id, label, List.of(none(), new Choice("true", Messages.Field_yes, null, true), //$NON-NLS-1$
					new Choice("false", Messages.Field_no, null, true)), value, commit).combo(); //$NON-NLS-1$
		}
		if (attribute.isMany()) {
			TextField field = rows.text(id, label, SWT.MULTI, () -> lines(value.get()),
					text -> AttributeCheck.problem(attribute, joined(text)), text -> commit.accept(joined(text)));
			field.text().setToolTipText(Messages.Field_lines);
			return field.text();
		}
		TextField field = rows.text(id, label, SWT.SINGLE, value, text -> AttributeCheck.problem(attribute, text), commit);
		if (attribute.getValueType() == ValueType.INTEGER) {
			field.text().addListener(SWT.KeyDown, event -> step(field, event));
		} else if (attribute.getValueType() == ValueType.DATE) {
			field.text().setMessage(Messages.Field_date);
		}
		return field.text();
	}

	/** What the scheme says of something, for a tooltip; {@code null} if nothing. */
	public static String tip(Labelled labelled) {
		Locale locale = Locale.getDefault();
		String tip = Stream.of(SchemeIndex.description(labelled, locale), SchemeIndex.guideline(labelled, locale)).filter(Objects::nonNull)
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return tip.isEmpty() ? null : tip;
	}

	/** The tags of an attribute as choices; retired ones are not offered. */
	public static List<Choice> choices(AttributeType attribute) {
		List<Choice> choices = new ArrayList<>();
		for (Tag tag : attribute.getTags()) {
			choices.add(new Choice(tag.getId(), SchemeIndex.label(tag, Locale.getDefault()), tip(tag), !tag.isRetired()));
		}
		return choices;
	}

	/** The choices, after that of no value. */
	public static List<Choice> withNone(List<Choice> choices) {
		List<Choice> all = new ArrayList<>();
		all.add(none());
		all.addAll(choices);
		return all;
	}

	private static Choice none() {
		return new Choice("", Messages.Field_none, null, true); //$NON-NLS-1$
	}

	private static String lines(String value) {
		return value == null || value.isEmpty() ? "" : String.join("\n", AttributeValues.split(value)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String joined(String text) {
		List<String> values = text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
		return values.isEmpty() ? "" : AttributeValues.join(values); //$NON-NLS-1$
	}

	/** Up and Down count. */
	private static void step(TextField field, Event event) {
		int by = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
		String typed = field.text().getText().strip();
		if (by == 0 || !typed.matches("[+-]?\\d{0,40}")) { //$NON-NLS-1$
			return;
		}
		event.doit = false;
		BigInteger number = typed.matches("[+-]?") ? BigInteger.ZERO : new BigInteger(typed); //$NON-NLS-1$
		field.text().setText(number.add(BigInteger.valueOf(by)).toString());
		field.text().selectAll();
	}
}
