package org.saksi.core.rules.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.Magnitude;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;

/** A mark in one line: its words and what is said of it, so that people see what a fix changes. */
final class MarkFacts {

	/** Code points that are shown of each end. */
	private static final int END = 24;

	private MarkFacts() {
	}

	static String of(Mark mark, FixTarget target) {
		List<String> facts = new ArrayList<>();
		Span span = mark.getSpan();
		if (span != null) {
			facts.add('“' + shortened(span.textIn(target.text().text())) + '”');
		}
		MarkType type = target.scheme().type(mark);
		facts.add(type == null ? mark.getType() : SchemeIndex.label(type, Locale.getDefault()));
		for (Map.Entry<String, String> entry : mark.getAttributes()) {
			facts.add(value(SchemeIndex.attribute(type, entry.getKey()), entry));
		}
		links(mark, target, facts);
		return facts.stream().filter(fact -> fact != null && !fact.isEmpty()).collect(Collectors.joining(" · "));
	}

	private static String value(AttributeType attribute, Map.Entry<String, String> entry) {
		Tag tag = SchemeIndex.tag(attribute, entry.getValue());
		String name = attribute == null ? entry.getKey() : SchemeIndex.label(attribute, Locale.getDefault());
		return name + ": " + (tag == null ? entry.getValue() : SchemeIndex.label(tag, Locale.getDefault()));
	}

	private static void links(Mark mark, FixTarget target, List<String> facts) {
		switch (mark) {
		case Source source -> facts.add(target.registries().agentName(source.getAgent()));
		case Claim claim -> {
			facts.add(String.join(", ", claim.getCanonical()));
			facts.add(claim.getAnaphoricOf() == null ? null : "← " + claim.getAnaphoricOf().getId());
			claim.getQuantities().forEach(quantity -> facts.add(quantity(quantity)));
		}
		case Attribution attribution -> {
			facts.add(attribution.isWriter() ? target.registries().agentName("WRITER")
					: attribution.getSources().stream().map(Mark::getId).collect(Collectors.joining(" + ")));
			attribution.getChain().forEach(hop -> facts.add("→ " + target.registries().agentName(hop.getAgent())));
		}
		case Stance stance -> {
			facts.add(target.registries().agentName(stance.getHolder()));
			facts.add(stance.getClaim() == null ? null : "→ " + stance.getClaim().getId());
		}
		default -> {
			// words and attributes say it all
		}
		}
	}

	private static String quantity(Quantity quantity) {
		String number = quantity.getValue() != null ? Magnitude.text(quantity.getValue())
				: (quantity.getMin() == null ? "" : Magnitude.text(quantity.getMin())) + "–"
						+ (quantity.getMax() == null ? "" : Magnitude.text(quantity.getMax()));
		return quantity.getUnit() == null ? number : number + ' ' + quantity.getUnit();
	}

	/** Beginning and end of what is long: fixes mostly change an end. */
	private static String shortened(String text) {
		String line = text.replaceAll("\\R", "⏎");
		int length = line.codePointCount(0, line.length());
		return length <= 2 * END ? line
				: line.substring(0, line.offsetByCodePoints(0, END)) + '…' + line.substring(line.offsetByCodePoints(0, length - END));
	}
}
