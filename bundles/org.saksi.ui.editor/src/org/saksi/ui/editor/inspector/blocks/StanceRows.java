package org.saksi.ui.editor.inspector.blocks;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.inspector.blocks.StancesBlock.Place;
import org.saksi.ui.editor.inspector.form.AttributeFields;
import org.saksi.ui.editor.inspector.form.Rows;

/** The rows of one holder: the polarity and, where there is a stance, its other attributes. */
final class StanceRows {

	private static final String POLARITY = "polarity"; //$NON-NLS-1$

	private static final int INDENT = 10;

	private final Subject subject;
	private final Rows rows;

	StanceRows(Subject subject, Rows rows) {
		this.subject = subject;
		this.rows = rows;
	}

	void add(Place place) {
		MarkType type = subject.model().scheme().type(Base.STANCE);
		AttributeType polarity = SchemeIndex.attribute(type, POLARITY);
		if (polarity == null) {
			return;
		}
		String name = subject.agent(place.holder());
		String id = "inspector.stance." + place.attribution().getId() + '.' + place.claim().getId() + '.' + place.holder(); //$NON-NLS-1$
		String shown = place.relay() ? NLS.bind(Messages.Stances_relay, name) : name;
		String tip = place.relay() ? Messages.Stances_relayTip : null;
		if (place.stance() == null) {
			rows.label(shown, tip).setForeground(null);
		} else {
			rows.labelLink(id, shown, NLS.bind(Messages.Stances_open, place.stance().getId()),
					link -> subject.jump(place.stance()));
		}
		rows.choice(id + '.' + POLARITY, NLS.bind(Messages.Stances_of, SchemeIndex.label(polarity, Locale.getDefault()), name),
				AttributeFields.withNone(AttributeFields.choices(polarity)), () -> value(place.stance(), POLARITY),
				value -> subject.run(NLS.bind(Messages.Set, SchemeIndex.label(polarity, Locale.getDefault())),
						marking -> marking.setPolarity(place.attribution(), place.holder(), place.claim(),
								value.isEmpty() ? null : value)));
		if (place.stance() == null) {
			return;
		}
		rows.setIndent(INDENT);
		for (AttributeType attribute : type.getAttributes()) {
			if (!POLARITY.equals(attribute.getId())) {
				AttributeFields.add(rows, id + '.' + attribute.getId(), attribute,
						() -> value(place.stance(), attribute.getId()), value -> set(place.stance(), attribute, value));
			}
		}
		rows.setIndent(0);
	}

	private void set(Stance stance, AttributeType attribute, String value) {
		subject.run(NLS.bind(Messages.Set, SchemeIndex.label(attribute, Locale.getDefault())),
				marking -> marking.setTag(stance, attribute.getId(), value));
	}

	private static String value(Stance stance, String attribute) {
		return stance == null ? null : Objects.requireNonNullElse(stance.getAttributes().get(attribute), ""); //$NON-NLS-1$
	}
}
