package org.saksi.ui.editor.popups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.style.Shades;

/** The kinds of zones of the scheme, each with a letter that picks it at once, and none. */
public final class ZoneChoices {

	/** The key of no zone. */
	private static final String NONE = "0"; //$NON-NLS-1$

	private final List<Choice> all = new ArrayList<>();
	private final Map<String, Choice> byLetter = new HashMap<>();
	private final Map<Choice, String> ids = new HashMap<>();

	/**
	 * Choices of {@code kinds}.
	 *
	 * @param pick takes the id of a kind, or {@code null} for none
	 */
	public ZoneChoices(List<Tag> kinds, Consumer<String> pick) {
		for (Tag tag : kinds) {
			String letter = letter(tag);
			Choice choice = new Choice(SchemeIndex.label(tag, Locale.getDefault()), letter.toUpperCase(Locale.ROOT),
					Shades.parse(tag.getColour(), null), () -> pick.accept(tag.getId()));
			add(choice, letter, tag.getId());
		}
		add(new Choice(Messages.Zone_none, NONE, () -> pick.accept(null)), NONE, NONE);
	}

	private void add(Choice choice, String letter, String id) {
		all.add(choice);
		ids.put(choice, id);
		if (!letter.isEmpty()) {
			byLetter.put(letter, choice);
		}
	}

	/** The key that the scheme gives the kind, else the first letter of its id that no other one has. */
	private String letter(Tag tag) {
		if (tag.getKey() != null && tag.getKey().length() == 1 && !byLetter.containsKey(tag.getKey().toLowerCase(Locale.ROOT))) {
			return tag.getKey().toLowerCase(Locale.ROOT);
		}
		return tag.getId().toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).mapToObj(Character::toString)
				.filter(each -> !byLetter.containsKey(each)).findFirst().orElse(""); //$NON-NLS-1$
	}

	/** @return what fits {@code typed}, in the order of the scheme */
	public List<Choice> of(String typed) {
		return all.stream().filter(choice -> Matching.rank(typed, List.of(choice.label(), ids.get(choice))) != Matching.NONE)
				.toList();
	}

	/** @return what a single letter picks at once, or {@code null} */
	public Choice at(String typed) {
		return byLetter.get(typed.toLowerCase(Locale.ROOT));
	}
}
