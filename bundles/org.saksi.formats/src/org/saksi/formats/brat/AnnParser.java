package org.saksi.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.model.Segment;

/**
 * Reads the lines of an {@code .ann} file. An event and its trigger are one annotation at the place of the trigger. A line that cannot be
 * used is refused in the report and the rest comes in.
 */
final class AnnParser {

	/** Keys of {@link ForeignMark#origin()}. */
	static final String TRIGGER = "trigger";
	/** Type of the trigger where it is not that of the event. */
	static final String TRIGGER_TYPE = "trigger_type";
	/** Arguments of an event as they were written. */
	static final String ARGUMENTS = "args";
	/** Fragments as they were written, where they were not in order. */
	static final String FRAGMENTS = "fragments";
	/** {@code event}, {@code relation} or {@code equiv}. */
	static final String KIND = "kind";
	/** Prefix of the id of an attribute; the name follows. */
	static final String ATTRIBUTE = "A:";
	/** Prefix of the id of a normalization. */
	static final String NORMALIZATION = "N:";

	/** Note of a person, as brat's own interface writes it. */
	static final String NOTE = "AnnotatorNotes";

	private static final int MAX_LINE = 1 << 20;
	private static final int SHOWN = 80;
	private static final Pattern TEXT_BOUND = Pattern.compile("([^\\s]+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)");
	private static final Pattern ARGUMENT = Pattern.compile("([^\\s:]+):([TERN*]\\S*)");
	private static final Pattern NUMBER = Pattern.compile("(.*?[^0-9])[0-9]{1,4}");

	private record TextBound(String id, String type, List<Segment> segments, String fragments, String text, int line) {
	}

	private record Late(char kind, String[] fields, int line) {
	}

	private final AnnText text;
	private final Account account;
	private final ForeignDocument document;
	private final Map<String, TextBound> bounds = new LinkedHashMap<>();
	private final Map<String, ForeignMark> marks = new LinkedHashMap<>();
	private final Map<String, String> eventOfTrigger = new HashMap<>();
	private final List<Late> late = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();
	private int differing;

	/** @param text the article and what offsets count in it */
	AnnParser(AnnText text, Account account) {
		this.text = text;
		this.account = account;
		document = new ForeignDocument(Brat.FORMAT, text.text());
	}

	/** Reads all lines. */
	ForeignDocument parse(String ann) {
		int number = 0;
		int start = 0;
		while (start < ann.length()) {
			int end = ann.indexOf('\n', start);
			end = end < 0 ? ann.length() : end;
			number++;
			if (end - start > MAX_LINE) {
				refuse(number, NLS.bind(Messages.AnnParser_tooLong, MAX_LINE));
			} else {
				String line = ann.substring(start, end > start && ann.charAt(end - 1) == '\r' ? end - 1 : end);
				if (!line.isBlank()) {
					line(line, number);
				}
			}
			start = end + 1;
		}
		events();
		for (TextBound bound : bounds.values()) {
			if (!eventOfTrigger.containsKey(bound.id())) {
				ForeignMark mark = new ForeignMark(bound.id(), bound.type(), bound.segments(), bound.line());
				fragments(mark, bound);
				marks.put(bound.id(), mark);
			}
		}
		late.forEach(this::late);
		document.marks().addAll(marks.values());
		if (differing > 0) {
			account.tell(Report.Kind.NOTED, 0, NLS.bind(Messages.AnnParser_differing, differing));
		}
		return document;
	}

	private void refuse(int line, String why) {
		account.tell(Report.Kind.REFUSED, line, why);
	}

	private void refuse(int line, String content, String why) {
		refuse(line, NLS.bind(why, content.length() > SHOWN ? content.substring(0, SHOWN) + "…" : content));
	}

	private void line(String line, int number) {
		String[] fields = line.split("\t", 3);
		char kind = line.charAt(0);
		boolean ok = switch (kind) {
		case 'T' -> textBound(fields, number);
		case 'E', 'R', 'A', 'M', 'N', '#' -> fields.length > 1 && !fields[1].isBlank() && (kind == '#' || newId(fields[0]))
				&& late.add(new Late(kind, fields, number));
		case '*' -> fields.length > 1 && late.add(new Late(kind, fields, number));
		default -> false;
		};
		if (!ok) {
			refuse(number, line, Messages.AnnParser_malformed);
		}
	}

	private boolean newId(String id) {
		return id.length() > 1 && id.indexOf(' ') < 0 && ids.add(id);
	}

	private boolean textBound(String[] fields, int line) {
		Matcher matcher = fields.length < 2 ? null : TEXT_BOUND.matcher(fields[1]);
		if (matcher == null || !matcher.matches()) {
			return false;
		}
		List<Segment> segments = new ArrayList<>();
		for (String fragment : matcher.group(2).split(";")) {
			int space = fragment.indexOf(' ');
			Segment segment = text.segment(Integer.parseInt(fragment.substring(0, space)),
					Integer.parseInt(fragment.substring(space + 1)));
			if (segment == null || segment.length() == 0 || segments.stream().anyMatch(segment::overlaps)) {
				return false;
			}
			segments.add(segment);
		}
		if (!newId(fields[0])) {
			return false;
		}
		String given = fields.length < 3 ? null : fields[2];
		if (given != null && !AnnText.same(given, text.joined(segments))) {
			differing++;
			account.tell(Report.Kind.ADJUSTED, line, NLS.bind(Messages.AnnParser_text, fields[0]));
		}
		bounds.put(fields[0], new TextBound(fields[0], matcher.group(1), segments.stream().sorted().toList(), matcher.group(2), given, line));
		return true;
	}

	private static void fragments(ForeignMark mark, TextBound bound) {
		if (bound.segments().size() > 1) {
			mark.origin().put(FRAGMENTS, bound.fragments());
		}
	}

	/** Events first: what refers to a trigger refers to its event. */
	private void events() {
		for (Late each : List.copyOf(late)) {
			if (each.kind() != 'E') {
				continue;
			}
			late.remove(each);
			String[] parts = each.fields()[1].strip().split(" +");
			Matcher head = ARGUMENT.matcher(parts[0]);
			TextBound trigger = head.matches() ? bounds.get(head.group(2)) : null;
			if (trigger == null) {
				refuse(each.line(), String.join("\t", each.fields()), Messages.AnnParser_trigger);
				continue;
			}
			if (parts.length == 1) {
				account.tell(Report.Kind.ADJUSTED, each.line(), NLS.bind(Messages.AnnParser_noArguments, each.fields()[0]));
			}
			ForeignMark mark = new ForeignMark(each.fields()[0], head.group(1), trigger.segments(), each.line());
			fragments(mark, trigger);
			mark.origin().put(KIND, "event");
			mark.origin().put(TRIGGER, trigger.id());
			if (!trigger.type().equals(mark.type())) {
				mark.origin().put(TRIGGER_TYPE, trigger.type());
			}
			mark.origin().put(ARGUMENTS, each.fields()[1].substring(each.fields()[1].indexOf(parts[0]) + parts[0].length()));
			eventOfTrigger.putIfAbsent(trigger.id(), mark.id());
			marks.put(mark.id(), mark);
			late.add(new Late('E', each.fields(), each.line()));
		}
	}

	private String target(String id) {
		return eventOfTrigger.getOrDefault(id, id);
	}

	private void late(Late each) {
		boolean ok = switch (each.kind()) {
		case 'E' -> arguments(marks.get(each.fields()[0]), each, 1);
		case 'R' -> relation(each);
		case '*' -> equivalence(each);
		case 'A', 'M' -> attribute(each);
		case 'N' -> normalization(each);
		default -> note(each);
		};
		if (!ok) {
			refuse(each.line(), String.join("\t", each.fields()), Messages.AnnParser_malformed);
		}
	}

	/** @return whether all were well-formed; those that were are in */
	private boolean arguments(ForeignMark mark, Late each, int from) {
		String[] parts = each.fields()[1].strip().split(" +");
		boolean ok = true;
		for (int i = from; i < parts.length; i++) {
			Matcher argument = ARGUMENT.matcher(parts[i]);
			if (argument.matches()) {
				mark.link(role(argument.group(1), each.kind()), target(argument.group(2)));
			} else {
				ok = false;
			}
		}
		return ok;
	}

	/** Roles of events are numbered when they repeat; those of relations are what they are. */
	private static String role(String name, char kind) {
		Matcher numbered = kind == 'E' ? NUMBER.matcher(name) : null;
		return numbered != null && numbered.matches() ? numbered.group(1) : name;
	}

	private boolean relation(Late each) {
		String[] parts = each.fields()[1].strip().split(" +");
		if (parts.length != 3 || !ARGUMENT.matcher(parts[1]).matches() || !ARGUMENT.matcher(parts[2]).matches()) {
			return false;
		}
		ForeignMark mark = new ForeignMark(each.fields()[0], parts[0], List.of(), each.line());
		mark.origin().put(KIND, "relation");
		marks.put(mark.id(), mark);
		return arguments(mark, each, 1);
	}

	private boolean equivalence(Late each) {
		String[] parts = each.fields()[1].strip().split(" +");
		if (parts.length < 3) {
			return false;
		}
		ForeignMark mark = new ForeignMark("*" + each.line(), parts[0], List.of(), each.line());
		mark.origin().put(KIND, "equiv");
		for (int i = 1; i < parts.length; i++) {
			mark.link(Brat.MEMBER, target(parts[i]));
		}
		marks.put(mark.id(), mark);
		return true;
	}

	private ForeignMark owner(String id, int line) {
		ForeignMark owner = marks.get(target(id));
		if (owner == null) {
			refuse(line, NLS.bind(Messages.AnnParser_nothing, id));
		}
		return owner;
	}

	private boolean attribute(Late each) {
		String[] parts = each.fields()[1].strip().split(" ", 3);
		if (parts.length < 2) {
			return false;
		}
		ForeignMark owner = owner(parts[1], each.line());
		if (owner != null) {
			owner.put(parts[0], parts.length > 2 ? parts[2] : "true");
			owner.origin().putIfAbsent(ATTRIBUTE + parts[0], each.fields()[0]);
		}
		return true;
	}

	private boolean normalization(Late each) {
		String[] parts = each.fields()[1].strip().split(" ", 3);
		if (parts.length < 3) {
			return false;
		}
		ForeignMark owner = owner(parts[1], each.line());
		if (owner != null) {
			String label = each.fields().length > 2 ? each.fields()[2].strip() : "";
			owner.put(parts[0], label.isEmpty() ? parts[2] : parts[2] + ' ' + label);
			owner.origin().putIfAbsent(NORMALIZATION + parts[0], each.fields()[0]);
		}
		return true;
	}

	private boolean note(Late each) {
		String[] parts = each.fields()[1].strip().split(" ", 2);
		if (parts.length < 2 || each.fields().length < 3) {
			return false;
		}
		ForeignMark owner = owner(parts[1], each.line());
		if (owner != null && parts[0].equals(NOTE)) {
			document.notes().add(new ForeignDocument.Note(owner.id(), each.fields()[2], each.line()));
		} else if (owner != null) {
			owner.put(parts[0], each.fields()[2]);
		}
		return true;
	}
}
