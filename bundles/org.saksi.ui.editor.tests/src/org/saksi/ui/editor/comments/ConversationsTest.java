package org.saksi.ui.editor.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.ui.editor.inspector.Kursk;

class ConversationsTest {

	private Kursk kursk;
	private Layer own;
	private Layer budis;

	@BeforeEach
	void open() throws Exception {
		kursk = new Kursk(Kursk.shipped());
		own = kursk.model.layer();
		budis = EcoreUtil.copy(own);
		budis.setAnnotator("budi");
	}

	private static Comment add(Layer layer, String id, String text) {
		Comment comment = MarksFactory.eINSTANCE.createComment();
		comment.setId(id);
		comment.setBy(layer.getAnnotator());
		comment.setText(text);
		comment.setAt("2025-05-0" + (layer.getComments().size() + 1) + "T10:00:00Z");
		layer.getComments().add(comment);
		return comment;
	}

	private static List<String> texts(List<Conversation> conversations) {
		return conversations.stream().flatMap(each -> each.said().stream()).map(said -> said.depth() + said.comment().getText()).toList();
	}

	@Test
	void answersFollowWhatTheyAnswerAcrossLayers() throws Exception {
		Comment asked = add(budis, "k1", "one claim?");
		asked.setOn(budis.getClaims().get(own.getClaims().indexOf(kursk.free)));
		Comment answer = kursk.marking().comment(kursk.free, asked, "yes");
		assertNull(answer.getAnswers());
		assertEquals("budi/k1", answer.getAnswersOther());
		Comment again = add(budis, "k2", "sure?");
		again.setAnswersOther("ana/" + answer.getId());
		Conversations both = new Conversations(own, List.of(budis));
		assertEquals(List.of("0one claim?", "1yes", "2sure?"), texts(both.about(kursk.free)));
		assertEquals(Map.of(kursk.free, 3), both.counts());
		assertEquals(List.of(), both.about(null));
	}

	@Test
	void withoutTheOtherLayerOnlyTheOwnAnswerIsThere() throws Exception {
		Comment asked = add(budis, "k1", "one claim?");
		kursk.marking().comment(kursk.free, asked, "yes");
		Conversations alone = new Conversations(own, List.of());
		assertEquals(List.of("0yes"), texts(alone.about(kursk.free)));
	}

	@Test
	void aMarkOfOthersAloneIsSpokenOfAtTheArticle() {
		Comment asked = add(budis, "k1", "a source?");
		asked.setOn(budis.getSources().get(0));
		own.getSources().clear();
		Conversation there = new Conversations(own, List.of(budis)).about(null).get(0);
		assertNull(there.mark());
		assertEquals(asked.getOn().getSpan().start(), there.place());
	}

	@Test
	void whatAnswersInACircleIsShownOnce() {
		Comment one = add(own, "k1", "one");
		Comment two = add(own, "k2", "two");
		one.setAnswers(two);
		two.setAnswers(one);
		assertEquals(List.of("0one", "1two"), texts(new Conversations(own, List.of()).all()));
	}

	@Test
	void anAnswerInTheOwnLayerKeepsItsReference() throws Exception {
		Comment first = kursk.marking().comment(kursk.free, null, "first");
		Comment answer = kursk.marking().comment(null, first, "second");
		assertSame(first, answer.getAnswers());
		assertNull(answer.getAnswersOther());
		assertSame(kursk.free, answer.getOn());
	}
}
