package org.saksi.core.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What happened to each input: an import or export tells here what came, what was adjusted and what was refused. */
public final class Report {

	/** How serious an entry is. */
	public enum Kind {
		/** Came in, or was written. */
		DONE,
		/** Was there already and is the same. */
		SKIPPED,
		/** Something was adjusted; nothing is lost. */
		ADJUSTED,
		/** A part that the other side has no place for, or that a mapping leaves out. */
		LEFT_OUT,
		/** Says in numbers what came or went. */
		NOTED,
		/** Was refused, with the reason. */
		REFUSED
	}

	/**
	 * One thing that happened.
	 *
	 * @param kind    how serious
	 * @param path    the file, or {@code null}
	 * @param line    line from 1, or 0
	 * @param article id of the article, or {@code null}
	 * @param message localized, without the place
	 */
	public record Entry(Kind kind, Path path, int line, String article, String message) {

		/** {@code PATH:LINE: message}, as far as path and line are known. */
		public String located() {
			return (path == null ? "" : line > 0 ? path + ":" + line + ": " : path + ": ") + message;
		}
	}

	private final List<Entry> entries = new ArrayList<>();
	private final Map<String, Integer> findings = new TreeMap<>();

	/** Adds an entry. */
	public synchronized void add(Kind kind, Path path, int line, String article, String message) {
		entries.add(new Entry(kind, path, line, article, message));
	}

	/** Counts a finding of a rule in what is exported; they are no entries, but an exported corpus tells of them. */
	public synchronized void found(String rule) {
		findings.merge(rule, 1, Integer::sum);
	}

	/** @return how many findings each rule has, by the rule's id; empty where nothing was checked */
	public synchronized Map<String, Integer> findings() {
		return new TreeMap<>(findings);
	}

	/**
	 * The report as a JSON document: {@code {"corpus", "done", "skipped", "adjusted", "left_out", "noted", "refused": number, "entries": [{"kind",
	 * "path"?, "line"?, "article"?, "message"}]}}.
	 *
	 * @param corpus the folder of the corpus
	 */
	public String json(Path corpus) {
		ObjectMapper mapper = new ObjectMapper();
		ObjectNode document = mapper.createObjectNode();
		document.put("corpus", corpus.toString());
		for (Kind kind : Kind.values()) {
			document.put(name(kind), count(kind));
		}
		ArrayNode list = document.putArray("entries");
		for (Entry entry : entries()) {
			ObjectNode node = list.addObject().put("kind", name(entry.kind()));
			if (entry.path() != null) {
				node.put("path", entry.path().toString());
			}
			if (entry.line() > 0) {
				node.put("line", entry.line());
			}
			if (entry.article() != null) {
				node.put("article", entry.article());
			}
			node.put("message", entry.message());
		}
		return document.toPrettyString() + "\n";
	}

	private static String name(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	/** @return a copy of the entries, in order */
	public synchronized List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** @return number of entries of the kind */
	public synchronized int count(Kind kind) {
		return Collections.frequency(entries.stream().map(Entry::kind).toList(), kind);
	}
}
