package org.saksi.formats.office.corrections;

import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.office.base.CellForm;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Tag;

/** What people write into a cell for the value of an attribute, as the corpus keeps it. */
final class TagWords {

	private TagWords() {
	}

	/**
	 * The value that is meant: a tag whatever case, or by its label; numbers, truth values and dates in any of their forms.
	 *
	 * @param text as {@link CellForm} gives it, not empty
	 * @throws CorpusException if the attribute does not take it
	 */
	static String value(AttributeType attribute, String text) throws CorpusException {
		List<String> values = attribute.isMany() ? AttributeValues.split(text).stream().map(String::strip).filter(each -> !each.isEmpty()).toList()
				: List.of(text);
		List<String> meant = values.stream().map(each -> single(attribute, each)).toList();
		String joined = attribute.isMany() ? AttributeValues.join(meant) : meant.get(0);
		String problem = AttributeCheck.problem(attribute, joined);
		if (problem != null) {
			throw new CorpusException(problem);
		}
		return joined;
	}

	private static String single(AttributeType attribute, String text) {
		if (attribute.getTags().isEmpty()) {
			return switch (attribute.getValueType()) {
			case BOOLEAN -> CellForm.read(Kind.BOOLEAN, text);
			case INTEGER, DECIMAL -> CellForm.read(Kind.NUMBER, text);
			case DATE -> CellForm.read(Kind.DATE, text);
			case TAG, TEXT -> text;
			};
		}
		if (SchemeIndex.tag(attribute, text) != null) {
			return text;
		}
		String number = CellForm.read(Kind.NUMBER, text);
		if (SchemeIndex.tag(attribute, number) != null) {
			return number;
		}
		List<String> called = attribute.getTags().stream().filter(tag -> isCalled(tag, text)).map(Tag::getId).toList();
		return called.size() == 1 ? called.get(0) : text;
	}

	private static boolean isCalled(Tag tag, String text) {
		return text.equalsIgnoreCase(tag.getId()) || text.equalsIgnoreCase(tag.getLabel())
				|| tag.getLabels().stream().anyMatch(label -> text.equalsIgnoreCase(label.getValue()));
	}
}
