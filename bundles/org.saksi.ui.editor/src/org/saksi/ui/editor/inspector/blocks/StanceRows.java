package org.saksi.ui.editor.inspector.blocks;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.inspector.blocks.StancesBlock.Place;
import org.saksi.ui.editor.guide.Guidance;
import org.saksi.ui.editor.guide.Topic;
import org.saksi.ui.editor.inspector.form.AttributeFields;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.ids.WidgetIds;

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

	void add(Supplier<Place> place) {
		MarkType type = subject.model().scheme().type(Base.STANCE);
		AttributeType polarity = SchemeIndex.attribute(type, POLARITY);
		if (polarity == null) {
			return;
		}
		label(place);
		String label = SchemeIndex.label(polarity, Locale.getDefault());
		Combo combo = rows.choice("", label, AttributeFields.withNone(AttributeFields.choices(polarity)), //$NON-NLS-1$
				() -> value(place, POLARITY), value -> set(place.get(), label, value)).combo();
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.Stances_of, label, subject.agent(place.get().holder()));
			}
		});
		identify(combo, place, '.' + POLARITY);
		if (place.get().stance() == null) {
			return;
		}
		rows.setIndent(INDENT);
		for (AttributeType attribute : type.getAttributes()) {
			if (!POLARITY.equals(attribute.getId())) {
				identify(AttributeFields.add(rows, id(place.get()) + '.' + attribute.getId(), attribute,
						() -> value(place, attribute.getId()), value -> set(place.get().stance(), attribute, value), guide(type, attribute, place)), place,
						'.' + attribute.getId());
			}
		}
		rows.setIndent(0);
	}

	/** Shows the guidelines at the attribute's present tag. */
	private Runnable guide(MarkType type, AttributeType attribute, Supplier<Place> place) {
		return subject.guide() == null || !Guidance.isThere(attribute) ? null
				: () -> subject.guide().accept(new Topic(type.getId(), attribute.getId(), value(place, attribute.getId())));
	}

	/** The name of the holder; with a stance it leads there. */
	private void label(Supplier<Place> place) {
		boolean relay = place.get().relay();
		Supplier<String> name = () -> {
			String agent = subject.agent(place.get().holder());
			return relay ? NLS.bind(Messages.Stances_relay, agent) : agent;
		};
		if (place.get().stance() == null) {
			Label label = rows.label(name.get(), relay ? Messages.Stances_relayTip : null);
			label.setForeground(null);
			rows.add(() -> Labels.set(label, name.get()));
		} else {
			Hyperlink link = rows.labelLink("", name, null, to -> subject.jump(place.get().stance())); //$NON-NLS-1$
			identify(link, place, ""); //$NON-NLS-1$
			rows.add(() -> link.setToolTipText(NLS.bind(Messages.Stances_open, place.get().stance().getId())));
		}
	}

	private void identify(Control control, Supplier<Place> place, String suffix) {
		rows.add(() -> WidgetIds.set(control, id(place.get()) + suffix));
	}

	private static String id(Place place) {
		return "inspector.stance." + place.attribution().getId() + '.' + place.claim().getId() + '.' + place.holder(); //$NON-NLS-1$
	}

	private void set(Place place, String label, String polarity) {
		subject.run(NLS.bind(Messages.Set, label), marking -> marking.setPolarity(place.attribution(), place.holder(),
				place.claim(), polarity.isEmpty() ? null : polarity));
	}

	private void set(Stance stance, AttributeType attribute, String value) {
		subject.run(NLS.bind(Messages.Set, SchemeIndex.label(attribute, Locale.getDefault())),
				marking -> marking.setTag(stance, attribute.getId(), value));
	}

	private static String value(Supplier<Place> place, String attribute) {
		Stance stance = place.get().stance();
		return stance == null ? null : stance.getAttributes().get(attribute);
	}
}
