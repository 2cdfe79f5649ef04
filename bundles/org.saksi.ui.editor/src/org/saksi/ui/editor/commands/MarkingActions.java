package org.saksi.ui.editor.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.saksi.core.marking.Spans.Unit;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.prefs.EditorLook;

/**
 * What each command does to a sheet. Ids are those of {@code plugin.xml} without {@link #PREFIX}; some commands have a
 * parameter.
 */
public final class MarkingActions {

	/** What the ids of all commands begin with. */
	public static final String PREFIX = "org.saksi.ui.editor.command."; //$NON-NLS-1$

	private static final Map<String, BiConsumer<ArticleSheet, String>> ACTIONS = new HashMap<>();

	static {
		marking();
		linking();
		values();
		boundaries();
		moves();
		page();
	}

	private MarkingActions() {
	}

	private static void marking() {
		put("mark.claim", s -> s.marks().mark(Base.CLAIM)); //$NON-NLS-1$
		put("mark.source", s -> s.marks().mark(Base.SOURCE)); //$NON-NLS-1$
		put("mark.cue", s -> s.marks().mark(Base.CUE)); //$NON-NLS-1$
		put("mark.as", s -> s.popups().markAs()); //$NON-NLS-1$
		ACTIONS.put("mark.type", (s, id) -> s.marks().mark(s.model().scheme().type(id))); //$NON-NLS-1$
		put("mark.retype", s -> s.popups().retype()); //$NON-NLS-1$
		put("mark.remove", s -> s.marks().remove()); //$NON-NLS-1$
		put("mark.all", s -> s.repeats().markAll(s.values().source())); //$NON-NLS-1$
		put("mark.pick", s -> s.desk().togglePick()); //$NON-NLS-1$
		put("mark.letgo", s -> s.desk().letGo()); //$NON-NLS-1$
	}

	private static void linking() {
		put("link.attribute", s -> s.linking().attribute()); //$NON-NLS-1$
		put("link.anew", s -> s.linking().attributeAnew()); //$NON-NLS-1$
		put("link.copy", s -> s.repeats().copyAttribution()); //$NON-NLS-1$
		put("link.writer", s -> s.linking().attributeToWriter()); //$NON-NLS-1$
		put("link.implicit", s -> s.linking().addImplicitSource()); //$NON-NLS-1$
		put("link.unlink", s -> s.linking().unlink()); //$NON-NLS-1$
		ACTIONS.put("link.hop", (s, role) -> s.popups().hop(role)); //$NON-NLS-1$
		put("link.hop.remove", s -> s.chains().removeLast()); //$NON-NLS-1$
		put("link.hop.nearer", s -> s.chains().move(-1)); //$NON-NLS-1$
		put("link.hop.farther", s -> s.chains().move(1)); //$NON-NLS-1$
		put("link.agent", s -> s.popups().agent()); //$NON-NLS-1$
		put("link.canonical", s -> s.popups().canonical(false)); //$NON-NLS-1$
		put("link.canonical.more", s -> s.popups().canonical(true)); //$NON-NLS-1$
		put("link.antecedent", s -> s.popups().antecedent()); //$NON-NLS-1$
	}

	private static void values() {
		ACTIONS.put("value.polarity", (s, number) -> s.values().setPolarity(Integer.parseInt(number))); //$NON-NLS-1$
		for (String attribute : Set.of("certainty", "intensity", "confidence")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			ACTIONS.put("value." + attribute, //$NON-NLS-1$
					(s, number) -> s.values().setOfStances(attribute, Integer.parseInt(number)));
		}
		put("value.next", s -> s.values().nextTag()); //$NON-NLS-1$
		put("value.quote", s -> s.values().nextQuoteType()); //$NON-NLS-1$
		put("value.checkworthy", s -> s.values().toggleCheckWorthy()); //$NON-NLS-1$
		put("value.any", s -> s.popups().values()); //$NON-NLS-1$
		put("value.done", ArticleSheet::toggleDone); //$NON-NLS-1$
	}

	private static void boundaries() {
		put("span.add", s -> s.marks().addSegment()); //$NON-NLS-1$
		put("span.cut", s -> s.marks().removeSegment()); //$NON-NLS-1$
		put("span.tidy", s -> s.marks().tidy()); //$NON-NLS-1$
		put("span.end.right", s -> s.marks().moveEdge(false, Unit.WORD, 1)); //$NON-NLS-1$
		put("span.end.left", s -> s.marks().moveEdge(false, Unit.WORD, -1)); //$NON-NLS-1$
		put("span.start.right", s -> s.marks().moveEdge(true, Unit.WORD, 1)); //$NON-NLS-1$
		put("span.start.left", s -> s.marks().moveEdge(true, Unit.WORD, -1)); //$NON-NLS-1$
		put("span.end.right.char", s -> s.marks().moveEdge(false, Unit.CHARACTER, 1)); //$NON-NLS-1$
		put("span.end.left.char", s -> s.marks().moveEdge(false, Unit.CHARACTER, -1)); //$NON-NLS-1$
		put("span.start.right.char", s -> s.marks().moveEdge(true, Unit.CHARACTER, 1)); //$NON-NLS-1$
		put("span.start.left.char", s -> s.marks().moveEdge(true, Unit.CHARACTER, -1)); //$NON-NLS-1$
	}

	private static void moves() {
		put("go.mark.next", s -> s.moves().nextMark()); //$NON-NLS-1$
		put("go.mark.previous", s -> s.moves().previousMark()); //$NON-NLS-1$
		put("go.mark.here", s -> s.moves().nextHere()); //$NON-NLS-1$
		put("go.mark.unlinked", s -> s.moves().nextUnlinked()); //$NON-NLS-1$
		put("go.unmarked.next", s -> s.moves().nextUnmarked()); //$NON-NLS-1$
		put("go.unmarked.previous", s -> s.moves().previousUnmarked()); //$NON-NLS-1$
		put("go.part", s -> s.moves().nextPart()); //$NON-NLS-1$
		put("go.attribution", s -> s.desk().nextAttribution()); //$NON-NLS-1$
		put("go.sentence.next", s -> s.moves().nextSentence()); //$NON-NLS-1$
		put("go.sentence.previous", s -> s.moves().previousSentence()); //$NON-NLS-1$
		put("go.clause", s -> s.moves().nextClause()); //$NON-NLS-1$
		put("go.body", s -> s.moves().toBody()); //$NON-NLS-1$
		put("select.sentence", s -> s.moves().selectSentence()); //$NON-NLS-1$
		put("select.clause", s -> s.moves().selectClause()); //$NON-NLS-1$
		put("select.exact", s -> s.desk().toggleExact()); //$NON-NLS-1$
		put("select.mark", s -> s.moves().selectMark()); //$NON-NLS-1$
	}

	private static void page() {
		put("zone.set", s -> s.popups().zone()); //$NON-NLS-1$
		put("zone.remove", s -> s.zones().remove()); //$NON-NLS-1$
		put("metadata.edit", ArticleSheet::editMetadata); //$NON-NLS-1$
		put("text.correct", s -> s.popups().correct()); //$NON-NLS-1$
		put("lost.next", s -> s.corrections().nextLost()); //$NON-NLS-1$
		put("lost.place", s -> s.corrections().placeAgain()); //$NON-NLS-1$
		put("fix.choose", s -> s.popups().fixes()); //$NON-NLS-1$
		put("problem.next", s -> s.problems().next()); //$NON-NLS-1$
		put("problem.previous", s -> s.problems().previous()); //$NON-NLS-1$
		put("fold.zone", s -> s.page().toggleFold(s.page().caret())); //$NON-NLS-1$
		put("fold.all", s -> s.page().toggleAllFolds()); //$NON-NLS-1$
		put("view.labels", s -> EditorLook.setLabels(!EditorLook.showsLabels())); //$NON-NLS-1$
		put("view.links", s -> EditorLook.setLinks(!EditorLook.showsLinks())); //$NON-NLS-1$
		put("view.larger", s -> EditorLook.zoom(1)); //$NON-NLS-1$
		put("view.smaller", s -> EditorLook.zoom(-1)); //$NON-NLS-1$
		put("view.normal", s -> EditorLook.zoom(0)); //$NON-NLS-1$
		put("beside.tell", s -> s.beside().tell()); //$NON-NLS-1$
		put("beside.guide", s -> s.beside().guide()); //$NON-NLS-1$
		put("comment.add", s -> s.beside().comment()); //$NON-NLS-1$
		put("comment.next", s -> s.beside().comments().next()); //$NON-NLS-1$
		put("comment.previous", s -> s.beside().comments().previous()); //$NON-NLS-1$
		put("beside.others", s -> s.beside().toggleOthers()); //$NON-NLS-1$
		put("beside.margin", s -> s.beside().toggleMargin()); //$NON-NLS-1$
		put("find.open", s -> s.findBar().open()); //$NON-NLS-1$
		put("find.next", s -> s.findBar().next()); //$NON-NLS-1$
		put("find.previous", s -> s.findBar().previous()); //$NON-NLS-1$
	}

	private static void put(String id, Consumer<ArticleSheet> action) {
		ACTIONS.put(id, (sheet, parameter) -> action.accept(sheet));
	}

	/** @return the ids of all commands, without {@link #PREFIX} */
	public static Set<String> ids() {
		return Set.copyOf(ACTIONS.keySet());
	}

	/**
	 * Does what a command does.
	 *
	 * @param id        without {@link #PREFIX}
	 * @param parameter the command's parameter, or {@code null}
	 * @throws IllegalArgumentException if there is no such command
	 */
	public static void run(String id, ArticleSheet sheet, String parameter) {
		BiConsumer<ArticleSheet, String> action = ACTIONS.get(id);
		if (action == null) {
			throw new IllegalArgumentException(id);
		}
		action.accept(sheet, parameter);
	}
}
