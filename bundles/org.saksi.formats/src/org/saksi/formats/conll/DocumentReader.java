package org.saksi.formats.conll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.Segment;

/** Collects the tokens of one document and what its columns mark, then makes text and annotations of them. */
final class DocumentReader {

	/** Most tokens of a document. */
	static final int MAX_TOKENS = 2_000_000;

	/** What a column marks, from token to token. */
	private record Chunk(Columns.Layer column, String type, int first, int last, int line) {
	}

	private static final class Open {
		private String type;
		private int first;
		private int line;
	}

	private final List<Columns.Layer> columns;
	private final List<String> tokens = new ArrayList<>();
	private final List<Boolean> endsSentence = new ArrayList<>();
	private final List<Chunk> chunks = new ArrayList<>();
	private final Open[] open;
	private final boolean[] present;
	private int brokenTags;
	private int brokenLine;

	DocumentReader(List<Columns.Layer> columns) {
		this.columns = columns;
		open = new Open[columns.size()];
		present = new boolean[columns.size()];
	}

	boolean isEmpty() {
		return tokens.isEmpty();
	}

	int size() {
		return tokens.size();
	}

	/** Takes a line of a token. */
	void token(String token, String[] cells, int line) {
		tokens.add(XmlText.clean(token));
		endsSentence.add(false);
		for (int i = 0; i < open.length; i++) {
			String cell = Columns.cell(cells, columns.get(i).index());
			present[i] |= !cell.equals(Conll.NONE);
			Tag tag = Tag.parse(cell);
			if (tag == null) {
				brokenTags++;
				brokenLine = brokenLine == 0 ? line : brokenLine;
				tag = new Tag('O', "");
			}
			take(i, tag, line);
		}
	}

	private void take(int i, Tag tag, int line) {
		String type = tag.type().isEmpty() ? columns.get(i).type() : XmlText.clean(Conll.decoded(tag.type()));
		boolean goesOn = (tag.place() == 'I' || tag.place() == 'L') && open[i] != null && open[i].type.equals(type);
		if (!goesOn) {
			close(i, tokens.size() - 2);
		}
		if (tag.place() != 'O' && open[i] == null) {
			open[i] = new Open();
			open[i].type = type;
			open[i].first = tokens.size() - 1;
			open[i].line = line;
		}
		if (tag.place() == 'L' || tag.place() == 'U') {
			close(i, tokens.size() - 1);
		}
	}

	private void close(int i, int last) {
		if (open[i] != null) {
			chunks.add(new Chunk(columns.get(i), open[i].type, open[i].first, last, open[i].line));
			open[i] = null;
		}
	}

	/** Ends a sentence, and with it all that is open. */
	void endSentence() {
		for (int i = 0; i < open.length; i++) {
			close(i, tokens.size() - 1);
		}
		if (!tokens.isEmpty()) {
			endsSentence.set(tokens.size() - 1, true);
		}
	}

	/** @return the tokens with a blank between them, a line for each sentence */
	String text() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			text.append(tokens.get(i)).append(i == tokens.size() - 1 ? "" : endsSentence.get(i) ? "\n" : " ");
		}
		return text.toString();
	}

	/** @return where the tokens are in a text, each after the one before; {@code null} if one is not there */
	int[] align(String text) {
		int[] starts = new int[tokens.size()];
		int at = 0;
		for (int i = 0; i < starts.length; i++) {
			starts[i] = text.indexOf(tokens.get(i), at);
			if (starts[i] < 0) {
				return null;
			}
			at = starts[i] + tokens.get(i).length();
		}
		return starts;
	}

	/**
	 * The annotations by annotator; one whose columns have no value but {@code _} has none.
	 *
	 * @param starts where the tokens are in the text
	 */
	Map<String, ForeignDocument> documents(String text, int[] starts, Account account) {
		Map<String, ForeignDocument> documents = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			if (present[i]) {
				documents.computeIfAbsent(columns.get(i).annotator(), key -> new ForeignDocument(Conll.FORMAT, text));
			}
		}
		Map<String, Integer> numbers = new LinkedHashMap<>();
		for (Chunk chunk : chunks) {
			String annotator = chunk.column().annotator();
			int end = starts[chunk.last()] + tokens.get(chunk.last()).length();
			documents.get(annotator).marks().add(new ForeignMark("m" + numbers.merge(annotator, 1, Integer::sum), chunk.type(),
					List.of(new Segment(starts[chunk.first()], end)), chunk.line()));
		}
		for (int i = 0; i < brokenTags; i++) {
			account.count(Report.Kind.REFUSED, Messages.Reader_tag, brokenLine);
		}
		return documents;
	}
}
