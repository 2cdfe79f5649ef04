package org.saksi.formats.doccano;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.formats.json.JsonOut;
import org.saksi.formats.json.TextPlaces;
import org.saksi.model.Segment;

/** Writes the labels of one record: what {@link RecordReader} reads. */
final class RecordWriter {

	/** An end of something with several. */
	private record End(String role, int entity) {
	}

	private record Relation(int from, int to, String type) {
	}

	private final JsonOut out;
	private final ForeignDocument document;
	private final TextPlaces places;
	private final Account account;
	/** Number of the entity of a mark with a place. */
	private final Map<String, Integer> entities = new HashMap<>();
	private final List<Relation> relations = new ArrayList<>();
	private final List<String> categories = new ArrayList<>();
	private final Map<String, Integer> groups = new HashMap<>();
	private int numbers;

	RecordWriter(JsonOut out, ForeignDocument document, TextPlaces places, Account account) {
		this.out = out;
		this.document = document;
		this.places = places;
		this.account = account;
	}

	/** Writes keys of an object that is begun. */
	void write() throws IOException {
		out.beginList("entities");
		for (ForeignMark mark : document.marks()) {
			mark.attributes().keySet()
					.forEach(name -> left(NLS.bind(Messages.Writer_attribute, name, mark.type())));
			if (!mark.segments().isEmpty()) {
				entity(mark);
			}
		}
		out.endList();
		for (ForeignMark mark : document.marks()) {
			if (entities.containsKey(mark.id())) {
				mark.links().forEach((role, targets) -> targets.forEach(target -> {
					if (entities.containsKey(target)) {
						relations.add(new Relation(entities.get(mark.id()), entities.get(target), Doccano.LINK + role));
					} else {
						left(NLS.bind(Messages.Writer_link, role, mark.type()));
					}
				}));
			} else {
				group(mark);
			}
		}
		out.beginList("relations");
		for (int i = 0; i < relations.size(); i++) {
			Relation relation = relations.get(i);
			out.begin().number("id", i + 1).number("from_id", relation.from()).number("to_id", relation.to())
					.text("type", relation.type()).end();
		}
		out.endList();
		texts("cats", categories);
		texts("Comments", document.notes().stream().map(note -> {
			if (note.on() != null) {
				account.count(Report.Kind.ADJUSTED, Messages.Writer_note, 0);
			}
			return note.text();
		}).toList());
	}

	private void left(String what) {
		account.count(Report.Kind.LEFT_OUT, what, 0);
	}

	private void texts(String key, List<String> texts) throws IOException {
		if (!texts.isEmpty()) {
			out.beginList(key);
			for (String text : texts) {
				out.text(text);
			}
			out.endList();
		}
	}

	private void entity(ForeignMark mark) throws IOException {
		for (int i = 0; i < mark.segments().size(); i++) {
			Segment segment = mark.segments().get(i);
			int number = ++numbers;
			out.begin().number("id", number).text("label", mark.type()).number("start_offset", places.codePoint(segment.start()))
					.number("end_offset", places.codePoint(segment.end())).end();
			if (i == 0) {
				entities.put(mark.id(), number);
			} else {
				relations.add(new Relation(number - 1, number, Doccano.CONTINUES));
			}
		}
		if (mark.segments().size() > 1) {
			account.count(Report.Kind.NOTED, Messages.Writer_pieces, 0);
		}
	}

	/** A mark without a place lives in the relations between the marks that it refers to. */
	private void group(ForeignMark mark) {
		List<End> ends = new ArrayList<>();
		mark.links().forEach((role, targets) -> targets.forEach(target -> {
			if (entities.containsKey(target)) {
				ends.add(new End(role, entities.get(target)));
			} else {
				left(NLS.bind(Messages.Writer_link, role, mark.type()));
			}
		}));
		boolean pair = ends.size() == 2 && ends.get(0).role().equals(Doccano.FROM) && ends.get(1).role().equals(Doccano.TO)
				&& mark.type().indexOf(':') < 0 && !mark.type().equals(Doccano.CONTINUES);
		if (pair) {
			relations.add(new Relation(ends.get(0).entity(), ends.get(1).entity(), mark.type()));
		} else if (ends.size() > 1) {
			End head = ends.get(0);
			int number = groups.merge(head.entity() + "\n" + mark.type() + '\n' + head.role(), 1, Integer::sum);
			for (End end : ends.subList(1, ends.size())) {
				relations.add(new Relation(head.entity(), end.entity(),
						new GroupName(mark.type(), number, head.role(), end.role()).text()));
			}
		} else if (mark.links().isEmpty() && mark.attributes().isEmpty()) {
			categories.add(mark.type());
		} else {
			left(NLS.bind(Messages.Writer_place, mark.type()));
		}
	}
}
