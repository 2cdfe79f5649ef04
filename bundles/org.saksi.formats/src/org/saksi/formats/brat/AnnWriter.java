package org.saksi.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.offsets.Offsets;
import org.saksi.model.Segment;

/** Writes annotations as lines of an {@code .ann} file. Ids that brat can have stay; what it cannot hold is counted in the account. */
final class AnnWriter {

	private final ForeignDocument document;
	private final Account account;
	private final BratSchema schema;
	private final Offsets offsets;
	private final Map<String, ForeignMark> marks = new HashMap<>();
	private final Map<ForeignMark, String> ids = new LinkedHashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final Map<Character, Integer> numbers = new TreeMap<>();
	private final List<String> lines = new ArrayList<>();
	private final Set<String> triggers = new HashSet<>();

	/** @param schema receives the types that are written */
	AnnWriter(ForeignDocument document, Account account, BratSchema schema) {
		this.document = document;
		this.account = account;
		this.schema = schema;
		offsets = new Offsets(document.text());
	}

	/** @return the lines, LF, each ended */
	String write() {
		document.marks().forEach(mark -> marks.putIfAbsent(mark.id(), mark));
		for (ForeignMark mark : document.marks()) {
			taken.add(mark.id());
			if (mark.origin().get(AnnParser.TRIGGER) != null) {
				taken.add(mark.origin().get(AnnParser.TRIGGER));
			}
		}
		for (ForeignMark mark : document.marks()) {
			char kind = kind(mark);
			if (kind == 0) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.AnnWriter_noPlace, mark.type()), 0);
			} else {
				ids.put(mark, kind == '*' ? "*" : id(kind, mark.id()));
			}
		}
		ids.forEach(this::mark);
		ids.forEach(this::attributes);
		notes();
		StringBuilder text = new StringBuilder();
		lines.forEach(line -> text.append(line).append('\n'));
		return text.toString();
	}

	/** @return {@code T E R *}, or 0 for what brat has no place for */
	private char kind(ForeignMark mark) {
		String kind = mark.origin().get(AnnParser.KIND);
		if (mark.links().isEmpty() && !"event".equals(kind)) {
			return hasPlace(mark) ? 'T' : 0;
		}
		if ("equiv".equals(kind)) {
			return '*';
		}
		if (!hasPlace(mark) && mark.links().size() == 2
				&& mark.links().values().stream().allMatch(targets -> targets.size() == 1 && marks.containsKey(targets.get(0)))) {
			boolean event = place(mark) != null && (mark.origin().containsKey(AnnParser.TRIGGER) || isAttribution(mark));
			return event ? 'E' : mark.links().values().stream().allMatch(targets -> place(marks.get(targets.get(0))) != null) ? 'R' : 0;
		}
		return place(mark) == null ? 0 : 'E';
	}

	/** Attributions go out as events although they have no place of their own: their cue is one. */
	private static boolean isAttribution(ForeignMark mark) {
		return mark.links().keySet().stream().anyMatch(role -> role.equalsIgnoreCase("cue") || role.equalsIgnoreCase("claim"));
	}

	private static boolean hasPlace(ForeignMark mark) {
		return mark.segments().stream().anyMatch(segment -> segment.length() > 0);
	}

	/** What an event is anchored at: itself, else its cue, else the first of what it refers to. */
	private ForeignMark place(ForeignMark mark) {
		if (hasPlace(mark)) {
			return mark;
		}
		ForeignMark first = null;
		for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
			for (String id : link.getValue()) {
				ForeignMark target = marks.get(id);
				if (target != null && hasPlace(target)) {
					if (link.getKey().equalsIgnoreCase("cue")) {
						return target;
					}
					first = first == null ? target : first;
				}
			}
		}
		return first;
	}

	private String id(char kind, String wanted) {
		return wanted != null && wanted.matches(kind + "[0-9]{1,9}") ? wanted : newId(kind);
	}

	private String newId(char kind) {
		int number = numbers.getOrDefault(kind, 0);
		String id;
		do {
			id = "" + kind + ++number;
		} while (!taken.add(id));
		numbers.put(kind, number);
		return id;
	}

	private static String name(String type) {
		return type.replaceAll("[\\s:;|]+", "_");
	}

	private void mark(ForeignMark mark, String id) {
		switch (id.charAt(0)) {
		case 'T':
			schema.entity(name(mark.type()));
			lines.add(bound(id, name(mark.type()), mark));
			break;
		case 'E':
			event(mark, id);
			break;
		case 'R':
			schema.relation(name(mark.type()), mark.links().keySet());
			lines.add(id + '\t' + name(mark.type()) + arguments(mark, false));
			break;
		default:
			StringBuilder members = new StringBuilder();
			mark.links().forEach((role, targets) -> written(mark, role, targets).forEach(target -> members.append(' ').append(target)));
			schema.equivalence(name(mark.type()));
			lines.add("*\t" + name(mark.type()) + members);
		}
	}

	private void event(ForeignMark mark, String id) {
		String trigger = mark.origin().get(AnnParser.TRIGGER);
		String type = name(mark.type());
		if (trigger == null || !trigger.matches("T[0-9]{1,9}")) {
			trigger = newId('T');
		}
		if (triggers.add(trigger)) {
			lines.add(bound(trigger, mark.origin().getOrDefault(AnnParser.TRIGGER_TYPE, type), place(mark)));
		}
		schema.event(type, mark.links().keySet());
		lines.add(id + '\t' + type + ':' + trigger + arguments(mark, true));
	}

	/** As they were written if they refer to the same; else in their order, numbered where a role repeats. */
	private String arguments(ForeignMark mark, boolean numbered) {
		StringBuilder arguments = new StringBuilder();
		List<String> targets = new ArrayList<>();
		mark.links().forEach((role, each) -> {
			int n = 0;
			for (String target : written(mark, role, each)) {
				n++;
				targets.add(target);
				arguments.append(' ').append(name(role)).append(numbered && n > 1 ? Integer.toString(n) : "").append(':').append(target);
			}
		});
		String written = mark.origin().get(AnnParser.ARGUMENTS);
		if (written != null) {
			List<String> before = new ArrayList<>();
			for (String part : written.strip().split(" +")) {
				if (!part.isEmpty()) {
					before.add(part.substring(part.indexOf(':') + 1));
				}
			}
			targets.sort(null);
			before.sort(null);
			if (targets.equals(before)) {
				return written;
			}
		}
		return arguments.toString();
	}

	/** The ids under which the targets are written: brat opens no document that refers to what is not in it, so those that are not are counted. */
	private List<String> written(ForeignMark mark, String role, List<String> targets) {
		List<String> written = new ArrayList<>();
		for (String target : targets) {
			ForeignMark to = marks.get(target);
			if (to != null && ids.containsKey(to)) {
				written.add(ids.get(to));
			} else {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.AnnWriter_reference, role, mark.type()), 0);
			}
		}
		return written;
	}

	private String bound(String id, String type, ForeignMark place) {
		List<Segment> fragments = fragments(place.segments());
		StringBuilder offset = new StringBuilder();
		StringBuilder text = new StringBuilder();
		String written = place.origin().get(AnnParser.FRAGMENTS);
		List<Segment> ordered = written == null ? fragments : asWritten(written, fragments);
		for (Segment fragment : ordered) {
			offset.append(offset.isEmpty() ? "" : ";").append(offsets.toCodePoint(fragment.start())).append(' ')
					.append(offsets.toCodePoint(fragment.end()));
			text.append(text.isEmpty() ? "" : " ").append(document.text(), fragment.start(), fragment.end());
		}
		return id + '\t' + name(type) + ' ' + offset + '\t' + text.toString().replace('\t', ' ').replace('\r', ' ');
	}

	/** In the order in which they were written, if they are still the same. */
	private List<Segment> asWritten(String written, List<Segment> fragments) {
		List<Segment> before = new ArrayList<>();
		for (String fragment : written.split(";")) {
			String[] parts = fragment.split(" ");
			if (parts.length != 2 || !parts[0].matches("\\d{1,9}") || !parts[1].matches("\\d{1,9}")
					|| Integer.parseInt(parts[1]) > offsets.codePointLength() || Integer.parseInt(parts[0]) > offsets.codePointLength()) {
				return fragments;
			}
			before.add(new Segment(offsets.toUtf16(Integer.parseInt(parts[0])), offsets.toUtf16(Integer.parseInt(parts[1]))));
		}
		return before.stream().sorted().toList().equals(fragments) ? before : fragments;
	}

	/** Without line breaks, which no fragment may hold. */
	private List<Segment> fragments(List<Segment> segments) {
		List<Segment> fragments = new ArrayList<>();
		String text = document.text();
		for (Segment segment : segments) {
			int start = segment.start();
			for (int i = segment.start(); i <= segment.end(); i++) {
				if (i == segment.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
					if (start < i) {
						fragments.add(new Segment(start, i));
					}
					start = i + 1;
				}
			}
		}
		return fragments;
	}

	private void attributes(ForeignMark mark, String id) {
		mark.attributes().forEach((name, values) -> {
			if (id.equals("*")) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.AnnWriter_equivalence, name, mark.type()), 0);
				return;
			}
			for (String value : values) {
				attribute(mark, id, name(name), value);
			}
		});
	}

	private void attribute(ForeignMark mark, String id, String name, String value) {
		String normalization = mark.origin().get(AnnParser.NORMALIZATION + name);
		int space = value.indexOf(' ');
		if (normalization != null && value.indexOf(':') > 0) {
			String key = space < 0 ? value : value.substring(0, space);
			lines.add(once('N', normalization) + '\t' + name + ' ' + id + ' ' + key + '\t' + (space < 0 ? "" : value.substring(space + 1)));
		} else if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
			if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
				account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.AnnWriter_breaks, name), 0);
			}
			lines.add(newId('#') + '\t' + name + ' ' + id + '\t' + value.replaceAll("[\r\n]+", " "));
		} else {
			schema.attribute(name, name(mark.type()), List.of(value));
			String written = mark.origin().get(AnnParser.ATTRIBUTE + name);
			lines.add(once('A', written) + '\t' + name + ' ' + id + (value.equals("true") ? "" : ' ' + value));
		}
	}

	/** The id that it had, if no other has it. */
	private String once(char kind, String wanted) {
		return wanted != null && wanted.matches("[AMN][0-9]{1,9}") && taken.add(wanted) ? wanted : newId(kind);
	}

	private void notes() {
		for (ForeignDocument.Note note : document.notes()) {
			ForeignMark on = note.on() == null ? null : marks.get(note.on());
			if (on == null || !ids.containsKey(on) || ids.get(on).equals("*")) {
				account.count(Report.Kind.LEFT_OUT, Messages.AnnWriter_comment, 0);
				continue;
			}
			if (note.text().indexOf('\n') >= 0 || note.text().indexOf('\r') >= 0) {
				account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.AnnWriter_breaks, AnnParser.NOTE), 0);
			}
			lines.add(newId('#') + '\t' + AnnParser.NOTE + ' ' + ids.get(on) + '\t' + note.text().replaceAll("[\r\n]+", " "));
		}
	}
}
