package org.saksi.formats.conll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;

/** What the columns of a file are: found out from all its lines, unless a mapping or a comment says it. */
final class Columns {

	/** A column of tags. */
	record Layer(int index, String name, String annotator, String type) {
	}

	private static final int MAX = 500;

	private final List<Integer> untagged = new ArrayList<>();
	private final List<Integer> marked = new ArrayList<>();
	private boolean numbered = true;
	private int lines;
	private List<String> names = List.of();

	/** What a token line has in a column; {@code _} if it is shorter. */
	static String cell(String[] cells, int index) {
		return index < cells.length ? cells[index] : Conll.NONE;
	}

	/** Takes a line of names. */
	void names(String text) {
		names = Arrays.stream(text.strip().split("\\s+")).toList();
	}

	/** Takes a line of a token. */
	void line(String[] cells) {
		lines++;
		numbered &= cells[0].matches("[0-9]+([-.][0-9]+)?");
		for (int i = untagged.size(); i < Math.min(cells.length, MAX); i++) {
			untagged.add(0);
			marked.add(0);
		}
		for (int i = 0; i < Math.min(cells.length, MAX); i++) {
			Tag tag = Tag.parse(cells[i]);
			untagged.set(i, untagged.get(i) + (tag == null ? 1 : 0));
			marked.set(i, marked.get(i) + (tag != null && tag.place() != 'O' ? 1 : 0));
		}
	}

	private String name(int index) {
		return index < names.size() ? names.get(index) : "#" + (index + 1);
	}

	/** @return index of the column of tokens */
	int token(Mapping mapping) {
		for (int i = 0; i < untagged.size(); i++) {
			ColumnRule rule = mapping.column(name(i), i + 1);
			if (rule != null && "token".equals(rule.as()) || rule == null && i < names.size() && names.get(i).equals(Conll.TOKEN)) {
				return i;
			}
		}
		return numbered && untagged.size() > 2 && lines > 0 ? 1 : 0;
	}

	/**
	 * The columns of tags.
	 *
	 * @param owner whose they are where nothing says it
	 * @param other receives the names of columns that are neither tokens nor tags
	 * @throws CorpusException if there is none
	 */
	List<Layer> layers(Mapping mapping, String owner, Set<String> other) throws CorpusException {
		int token = token(mapping);
		Map<Integer, ColumnRule> tags = new LinkedHashMap<>();
		for (int i = 0; i < untagged.size(); i++) {
			ColumnRule rule = mapping.column(name(i), i + 1);
			boolean last = i == untagged.size() - 1;
			boolean looks = untagged.get(i) == 0 && (marked.get(i) > 0 || last || i < names.size() && names.get(i).contains("/"));
			if (i != token && (rule == null ? looks : "tags".equals(rule.as()))) {
				tags.put(i, rule);
			} else if (i != token && !(numbered && i == 0)) {
				other.add(name(i));
			}
		}
		if (tags.isEmpty()) {
			throw new CorpusException(NLS.bind(Messages.Columns_none, untagged.size()));
		}
		List<Layer> layers = new ArrayList<>();
		tags.forEach((index, rule) -> {
			String name = name(index);
			int slash = name.indexOf('/');
			String given = rule == null ? null : rule.options().get("annotator");
			String annotator = given != null ? given : slash > 0 ? Conll.decoded(name.substring(0, slash))
					: index < names.size() ? Conll.decoded(name) : tags.size() == 1 ? owner : owner + '-' + (index + 1);
			layers.add(new Layer(index, name, annotator, slash > 0 ? Conll.decoded(name.substring(slash + 1)) : name));
		});
		return layers;
	}
}
