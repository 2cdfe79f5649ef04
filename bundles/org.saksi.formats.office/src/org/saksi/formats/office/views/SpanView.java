package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.tokens.TokenGrid;
import org.saksi.model.Segment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/**
 * The views {@code spans_bio} and {@code spans_biolu}: a column for each layer of nesting, and the flat column
 * {@code attribution}, where a token plays one role at most (as in PolNeAR), see {@link FlatRoles}.
 */
final class SpanView implements View {

	private static final String CUSTOM = "mark_";

	private record Row(LayerContext layer, TokenGrid grid, int token, String sentenceId) {
		ArticleContext article() {
			return layer.article();
		}
	}

	private final Sheet<Row> sheet;
	private final boolean biolu;
	/** Name of the marks to the columns that take them, the outermost first. */
	private final Map<String, List<String>> levels = new LinkedHashMap<>();
	private int unfinished;
	private int furniture;
	private int tooDeep;
	private int widened;
	private int twoRoles;

	SpanView(ViewKind.Setting setting, String name, boolean biolu) throws IOException {
		this.biolu = biolu;
		levels.put("source", List.of("source", "source_2"));
		levels.put("cue", List.of("cue", "cue_2"));
		levels.put("claim", List.of("claim", "claim_2", "claim_3"));
		for (MarkType type : setting.export().scheme().types()) {
			if (type.getBase() == Base.MARK) {
				levels.put(CUSTOM + type.getId(), List.of(CUSTOM + type.getId()));
			}
		}
		sheet = new Sheet<>(setting.workbook(), name, fields());
	}

	private Fields<Row> fields() {
		Fields<Row> fields = new Fields<>();
		fields.label("article_id", "The article; a row of documents.", row -> row.article().id());
		fields.label("split", "Part of the split that the article is in.", row -> row.article().split());
		fields.label("annotator", "Whose layer is tagged. An article has all its tokens once for each layer that is " + Scope.LAYERS
				+ ".", row -> row.layer().annotator());
		fields.tag("status", "todo|open|done|adjudicated", "Status of the layer.", row -> row.layer().status());
		fields.label("sentence_id", "The sentence; a row of sentences.", Row::sentenceId);
		fields.integer("index", "Index of the token in the article, from 0.", Row::token);
		fields.label("token", "The token: a word of Unicode (UAX #29), or one character between words.",
				row -> row.grid().text(row.token()));
		fields.integer("start_cp", "Start in documents.text, in code points, from 0.",
				row -> row.article().codePoint(row.grid().place(row.token()).start()));
		fields.integer("end_cp", "End, exclusive, in code points.",
				row -> row.article().codePoint(row.grid().place(row.token()).end()));
		String form = biolu ? "O outside, B- begins, I- goes on, L- ends, U- is a span of one token" : "O outside, B- begins, I- goes on";
		levels.forEach((marks, columns) -> {
			for (int i = 0; i < columns.size(); i++) {
				String column = columns.get(i);
				String which = i == 0 ? marks.startsWith(CUSTOM) ? "Marks of the type " + marks.substring(CUSTOM.length())
						: "Each " + marks + ", of those that overlap the longest"
						: "Each " + marks + " that lies within or across one of " + columns.get(i - 1);
				fields.label(column, which + ": " + form + "; then the id of the mark type.", row -> row.grid().cell(column, row.token()));
			}
		});
		fields.label(FlatRoles.COLUMN, "The roles of attributions, one for a token at most: source, cue, claim. Of attributions that "
				+ "would give a token two roles the one with the longest claims is there, whole: " + form + ".",
				row -> row.grid().cell(FlatRoles.COLUMN, row.token()));
		return fields;
	}

	@Override
	public void add(ArticleContext article) throws IOException {
		List<LayerContext> layers = Scope.layers(article);
		unfinished += layers.isEmpty() ? 1 : 0;
		TokenGrid grid = layers.isEmpty() ? null : new TokenGrid(article.text());
		List<String> read = article.text().sentences().stream()
				.map(sentence -> Scope.reads(article.export(), sentence.kind()) ? article.sentenceId(sentence) : null).toList();
		for (LayerContext layer : layers) {
			levels.values().forEach(columns -> columns.forEach(column -> grid.column(column, TokenGrid.OUTSIDE)));
			grid.column(FlatRoles.COLUMN, TokenGrid.OUTSIDE);
			tag(layer, grid);
			twoRoles += new FlatRoles(grid, biolu).place(layer.layer());
			for (int i = 0; i < grid.size(); i++) {
				if (read.get(grid.sentence(i)) == null) {
					furniture++;
				} else {
					sheet.add(new Row(layer, grid, i, read.get(grid.sentence(i))));
				}
			}
		}
	}

	private void tag(LayerContext context, TokenGrid grid) {
		Layer layer = context.layer();
		SchemeIndex scheme = context.export().scheme();
		place(scheme, "source", layer.getSources(), grid);
		place(scheme, "cue", layer.getCues(), grid);
		place(scheme, "claim", layer.getClaims(), grid);
		for (String level : levels.keySet()) {
			if (level.startsWith(CUSTOM)) {
				List<CustomMark> marks = layer.getMarks().stream().filter(mark -> level.equals(CUSTOM + mark.getType())).toList();
				place(scheme, level, marks, grid);
			}
		}
	}

	private void place(SchemeIndex scheme, String level, List<? extends Mark> marks, TokenGrid grid) {
		for (Mark mark : longestFirst(marks)) {
			MarkType type = scheme.type(mark);
			String name = type == null ? mark.getType() == null ? level : mark.getType() : type.getId();
			TokenGrid.Placed placed = TokenGrid.Placed.TAKEN;
			for (String column : levels.get(level)) {
				if (placed == TokenGrid.Placed.TAKEN) {
					placed = grid.place(column, name, mark.getSpan().segments(), biolu, new ArrayList<>());
				}
			}
			tooDeep += placed == TokenGrid.Placed.TAKEN ? 1 : 0;
			widened += placed == TokenGrid.Placed.WIDENED ? 1 : 0;
		}
	}

	private static List<Mark> longestFirst(List<? extends Mark> marks) {
		List<Mark> placed = new ArrayList<>(marks);
		placed.removeIf(mark -> mark.getSpan() == null || mark.isLost());
		placed.sort(Comparator.comparingInt((Mark mark) -> -length(mark)).thenComparingInt(mark -> mark.getSpan().start())
				.thenComparing(Mark::getId));
		return placed;
	}

	/** @return length of the segments of a mark with a place, in UTF-16 code units */
	static int length(Mark mark) {
		return mark.getSpan().segments().stream().mapToInt(Segment::length).sum();
	}

	@Override
	public Sheet<?> sheet() {
		return sheet;
	}

	@Override
	public Map<String, Object> notes() {
		return Notes.of("articles left out, since none of their layers is finished", unfinished,
				"tokens left out, since they are in furniture of the page", furniture,
				"marks left out, since they are nested deeper than there are columns", tooDeep,
				"marks that begin or end within a token and are tagged with all of it", widened,
				"attributions that are not in the column " + FlatRoles.COLUMN + ", since a token would play two roles", twoRoles);
	}
}
