package org.saksi.ui.editor.popups;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.style.Shades;

/** The mark types of the scheme. */
public final class TypeChoices {

	private final List<MarkType> types;
	private final Consumer<MarkType> pick;

	/** Choices of {@code types}. */
	public TypeChoices(List<MarkType> types, Consumer<MarkType> pick) {
		this.types = types;
		this.pick = pick;
	}

	/** @return what fits {@code typed}, in the order of the scheme */
	public List<Choice> of(String typed) {
		return types.stream().filter(type -> Matching.rank(typed, List.of(label(type), type.getId())) != Matching.NONE)
				.map(type -> new Choice(label(type), type.getKey() == null ? null : type.getKey().toUpperCase(Locale.ROOT),
						Shades.parse(type.getColour(), null), () -> pick.accept(type)))
				.toList();
	}

	private static String label(MarkType type) {
		return SchemeIndex.label(type, Locale.getDefault());
	}
}
