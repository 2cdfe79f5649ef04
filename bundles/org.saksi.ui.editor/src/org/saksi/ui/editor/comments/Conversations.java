package org.saksi.ui.editor.comments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.marking.Comments;
import org.saksi.core.marking.LayerMarks;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/**
 * What is said on an article in the own layer and in those of others that are shown. Answers go into the layer of who answers;
 * what others say of a mark is shown at the own mark of the same kind that covers most of it. A snapshot: make a new one after a
 * change.
 */
public final class Conversations {

	private final Layer own;
	private final List<Conversation> all = new ArrayList<>();

	/** The conversations on an article. */
	public Conversations(Layer own, List<Layer> others) {
		this.own = own;
		Map<Comment, Layer> layers = new LinkedHashMap<>();
		own.getComments().forEach(comment -> layers.put(comment, own));
		others.forEach(layer -> layer.getComments().forEach(comment -> layers.put(comment, layer)));
		if (!layers.isEmpty()) {
			gather(layers);
		}
	}

	private void gather(Map<Comment, Layer> layers) {
		Map<String, Comment> byKey = new HashMap<>();
		layers.forEach((comment, layer) -> byKey.putIfAbsent(Comments.key(layer.getAnnotator(), comment), comment));
		Map<Comment, List<Comment>> answers = new IdentityHashMap<>();
		List<Comment> first = new ArrayList<>();
		for (Comment comment : layers.keySet()) {
			Comment answered = comment.getAnswers() != null ? comment.getAnswers() : byKey.get(comment.getAnswersOther());
			if (answered == null || !layers.containsKey(answered)) {
				first.add(comment);
			} else {
				answers.computeIfAbsent(answered, each -> new ArrayList<>()).add(comment);
			}
		}
		answers.values().forEach(each -> each.sort((a, b) -> String.valueOf(a.getAt()).compareTo(String.valueOf(b.getAt()))));
		Set<Comment> done = Collections.newSetFromMap(new IdentityHashMap<>());
		first.forEach(comment -> begin(comment, layers, answers, done));
		layers.keySet().forEach(comment -> begin(comment, layers, answers, done)); // those that answer each other in a circle
	}

	private void begin(Comment comment, Map<Comment, Layer> layers, Map<Comment, List<Comment>> answers, Set<Comment> done) {
		List<Said> said = new ArrayList<>();
		add(comment, 0, layers, answers, done, said);
		if (!said.isEmpty()) {
			all.add(new Conversation(ownMark(comment, layers.get(comment)), List.copyOf(said)));
		}
	}

	private static void add(Comment comment, int depth, Map<Comment, Layer> layers, Map<Comment, List<Comment>> answers,
			Set<Comment> done, List<Said> said) {
		if (done.add(comment)) {
			said.add(new Said(comment, layers.get(comment), depth));
			answers.getOrDefault(comment, List.of()).forEach(each -> add(each, depth + 1, layers, answers, done, said));
		}
	}

	private Mark ownMark(Comment comment, Layer layer) {
		Mark on = comment.getOn();
		if (on == null || layer == own) {
			return on;
		}
		Mark best = null;
		int most = 0;
		for (Mark mark : LayerMarks.all(own)) {
			int shared = mark.eClass() == on.eClass() ? shared(mark.getSpan(), on.getSpan()) : 0;
			if (shared > most) {
				best = mark;
				most = shared;
			}
		}
		return best;
	}

	private static int shared(Span one, Span other) {
		int shared = 0;
		if (one != null && other != null) {
			for (Segment a : one.segments()) {
				for (Segment b : other.segments()) {
					shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
				}
			}
		}
		return shared;
	}

	/** @return all of them: those of the own layer first, then by annotator */
	public List<Conversation> all() {
		return List.copyOf(all);
	}

	/** @return those about a mark of the own layer; of {@code null}, about the article and about marks of others alone */
	public List<Conversation> about(Mark mark) {
		return all.stream().filter(each -> each.mark() == mark).toList();
	}

	/** @return how many comments there are about each mark of the own layer that has any */
	public Map<Mark, Integer> counts() {
		Map<Mark, Integer> counts = new HashMap<>();
		all.stream().filter(each -> each.mark() != null)
				.forEach(each -> counts.merge(each.mark(), each.said().size(), Integer::sum));
		return counts;
	}
}
