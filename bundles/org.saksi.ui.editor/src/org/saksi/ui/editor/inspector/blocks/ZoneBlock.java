package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.article.Zone;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.desk.Zones;
import org.saksi.ui.editor.inspector.form.ChoiceField.Choice;
import org.saksi.ui.editor.inspector.form.Rows;

/** The zone at the caret, whose kind can be changed; where there is none, that of the line. */
public final class ZoneBlock extends Block {

	/** How many characters of the zone are shown. */
	private static final int WORDS = 120;

	/** The zone at the caret, where no mark is active. */
	public ZoneBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Zone_title;
	}

	@Override
	protected Object structure() {
		List<Tag> kinds = Zones.kinds(subject.model());
		return subject.mark() != null || kinds.isEmpty() ? null : List.of(kinds, isEditable());
	}

	@Override
	protected boolean isEditable() {
		return subject.isEditable() && Zones.mayChange(subject.model());
	}

	@Override
	protected void build(Rows rows) {
		rows.label(Messages.Zone_kind, Messages.Zone_kindTip);
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice("", Messages.Zone_none, null, true)); //$NON-NLS-1$
		for (Tag tag : Zones.kinds(subject.model())) {
			choices.add(new Choice(tag.getId(), SchemeIndex.label(tag, Locale.getDefault()), tag.getDescription(), true));
		}
		rows.choice("inspector.zone", Messages.Zone_kind, choices, () -> here() == null ? null : here().getKind(), //$NON-NLS-1$
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
		int length = text.length();
		return zone == null ? Messages.Zone_outside
				: '\u201c' + Subject.shortened(text.substring(Math.clamp(zone.getStart(), 0, length),
						Math.clamp(zone.getEnd(), Math.clamp(zone.getStart(), 0, length), length)), WORDS) + '\u201d';
	}
}
