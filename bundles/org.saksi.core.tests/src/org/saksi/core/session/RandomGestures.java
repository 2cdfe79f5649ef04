package org.saksi.core.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.saksi.core.CorpusException;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.TextEdit;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.RegistryFactory;

/** Does anything that a model allows, in any order, with no regard to sense. */
final class RandomGestures {

	/** What a failing gesture throws. */
	static final class Wanted extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private final Random random;
	private final ArticleSession session;

	RandomGestures(long seed, ArticleSession session) {
		random = new Random(seed);
		this.session = session;
	}

	/** One gesture of one to four changes. */
	void step() throws CorpusException {
		session.run("Gesture", () -> {
			for (int i = random.nextInt(4); i >= 0; i--) {
				change();
			}
			return null;
		});
	}

	/** A gesture that changes much and then fails. */
	void fail() throws CorpusException {
		try {
			session.run("Fails", () -> {
				for (int i = 0; i < 5; i++) {
					change();
				}
				throw new Wanted();
			});
		} catch (Wanted e) {
			// as it should
		}
	}

	private void change() throws CorpusException {
		switch (random.nextInt(24)) {
		case 0, 1 -> addClaim();
		case 2 -> addSource();
		case 3 -> addCue();
		case 4, 5 -> addAttribution();
		case 6 -> addStance();
		case 7 -> changeAttribution();
		case 8 -> attributes();
		case 9 -> remove();
		case 10 -> move();
		case 11 -> quantities();
		case 12 -> canonical();
		case 13 -> comment();
		case 14 -> customMark();
		case 15 -> zones();
		case 16 -> metadata();
		case 17 -> textEdit();
		case 18 -> agents();
		case 19 -> canonicalClaims();
		case 20 -> layer().setStatus(LayerStatus.values()[random.nextInt(LayerStatus.values().length)]);
		case 21 -> span();
		case 22 -> layer().getExtras().put("k" + random.nextInt(3), "[" + random.nextInt(9) + "]");
		default -> bulk();
		}
	}

	private Layer layer() {
		return session.layer();
	}

	private <T> T any(List<T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}

	private String id(String prefix) {
		return prefix + random.nextInt(100_000);
	}

	private Span place() {
		String text = org.saksi.core.text.TextVersions.current(session.article());
		int start = random.nextInt(Math.max(1, text.length() - 2));
		int end = Math.min(text.length(), start + 1 + random.nextInt(12));
		if (random.nextInt(5) == 0 && end + 4 < text.length()) {
			return Span.anchored(text, List.of(new Segment(start, end), new Segment(end + 2, end + 4)));
		}
		return Span.anchored(text, start, Math.max(start + 1, end));
	}

	private void addClaim() {
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setId(id("c"));
		claim.setSpan(place());
		claim.setAnaphoricOf(any(layer().getClaims()));
		claim.getAttributes().put("claim.kind", "factual");
		insert(layer().getClaims(), claim);
		claim.getAttributes().put("claim.check_worthy", "true");
	}

	private <T> void insert(EList<T> list, T element) {
		list.add(random.nextInt(list.size() + 1), element);
	}

	private void addSource() {
		Source source = MarksFactory.eINSTANCE.createSource();
		source.setId(id("s"));
		source.setAgent("A" + random.nextInt(5));
		insert(layer().getSources(), source);
		source.setSpan(place());
	}

	private void addCue() {
		var cue = MarksFactory.eINSTANCE.createCue();
		cue.setId(id("q"));
		cue.setSpan(place());
		insert(layer().getCues(), cue);
	}

	private void addAttribution() {
		Attribution attribution = MarksFactory.eINSTANCE.createAttribution();
		attribution.setId(id("a"));
		if (random.nextBoolean() && !layer().getClaims().isEmpty()) {
			attribution.getClaims().add(any(layer().getClaims()));
		}
		attribution.setCue(any(layer().getCues()));
		if (random.nextBoolean()) {
			Claim later = MarksFactory.eINSTANCE.createClaim();
			later.setId(id("c"));
			attribution.getClaims().add(later);
			insert(layer().getAttributions(), attribution);
			insert(layer().getClaims(), later);
		} else {
			insert(layer().getAttributions(), attribution);
		}
	}

	private void addStance() {
		Stance stance = MarksFactory.eINSTANCE.createStance();
		stance.setId(id("t"));
		stance.setAttribution(any(layer().getAttributions()));
		stance.setClaim(any(layer().getClaims()));
		stance.getAttributes().put("stance.polarity", "deny");
		insert(layer().getStances(), stance);
	}

	private void changeAttribution() {
		Attribution attribution = any(layer().getAttributions());
		if (attribution == null) {
			return;
		}
		attribution.setWriter(random.nextBoolean());
		Source source = any(layer().getSources());
		if (source != null && !attribution.getSources().contains(source)) {
			insert(attribution.getSources(), source);
		} else if (attribution.getClaims().size() > 1) {
			attribution.getClaims().move(0, attribution.getClaims().size() - 1);
		}
		ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
		hop.setAgent("A1");
		hop.setSource(source);
		insert(attribution.getChain(), hop);
		if (attribution.getChain().size() > 3) {
			attribution.getChain().remove(random.nextInt(3));
		}
	}

	private List<Mark> marks() {
		return org.saksi.core.marking.LayerMarks.all(layer());
	}

	private void attributes() {
		Mark mark = any(marks());
		if (mark != null) {
			String key = "x" + random.nextInt(3);
			switch (random.nextInt(4)) {
			case 0 -> mark.getAttributes().removeKey(key);
			case 1 -> mark.getAttributes().clear();
			default -> mark.getAttributes().put(key, random.nextInt(4) == 0 ? null : "v" + random.nextInt(4));
			}
		}
	}

	private void remove() {
		switch (random.nextInt(5)) {
		case 0 -> remove(layer().getClaims());
		case 1 -> remove(layer().getSources());
		case 2 -> remove(layer().getCues());
		case 3 -> remove(layer().getAttributions());
		default -> remove(layer().getStances());
		}
	}

	private void remove(EList<?> list) {
		if (!list.isEmpty()) {
			list.remove(random.nextInt(list.size()));
		}
	}

	private void move() {
		EList<Claim> claims = layer().getClaims();
		if (claims.size() > 1) {
			if (random.nextBoolean()) {
				claims.move(random.nextInt(claims.size()), random.nextInt(claims.size()));
			} else {
				Claim claim = claims.remove(random.nextInt(claims.size()));
				insert(claims, claim);
			}
		}
	}

	private void quantities() {
		Claim claim = any(layer().getClaims());
		if (claim != null) {
			Quantity quantity = MarksFactory.eINSTANCE.createQuantity();
			quantity.setValue(new BigDecimal(random.nextInt(1000)).movePointLeft(2));
			quantity.setApproximate(random.nextBoolean() ? Boolean.TRUE : null);
			insert(claim.getQuantities(), quantity);
			quantity.setUnit("orang");
			if (claim.getQuantities().size() > 2) {
				claim.getQuantities().set(1, MarksFactory.eINSTANCE.createQuantity());
			}
		}
	}

	private void canonical() {
		Claim claim = any(layer().getClaims());
		if (claim != null) {
			EList<String> ids = claim.getCanonical();
			insert(ids, "K" + random.nextInt(3));
			if (ids.size() > 2) {
				ids.set(random.nextInt(3), "K9");
			}
			if (ids.size() > 4) {
				ids.removeAll(List.of("K9", "K1"));
			}
		}
	}

	private void comment() {
		Comment comment = MarksFactory.eINSTANCE.createComment();
		comment.setId(id("k"));
		comment.setOn(any(marks()));
		comment.setAnswers(any(layer().getComments()));
		comment.setText("Apa \r\n <ini>?");
		insert(layer().getComments(), comment);
	}

	private void customMark() {
		CustomMark mark = MarksFactory.eINSTANCE.createCustomMark();
		mark.setId(id("m"));
		mark.setType("frame");
		Link link = MarksFactory.eINSTANCE.createLink();
		link.setRole("on");
		mark.getLinks().add(link);
		insert(layer().getMarks(), mark);
		Mark target = any(marks());
		if (target != mark) {
			link.getTargets().add(target);
		}
	}

	private void zones() {
		EList<Zone> zones = session.article().getZones();
		if (zones.size() > 3) {
			zones.remove(random.nextInt(zones.size()));
		} else {
			Zone zone = ArticleFactory.eINSTANCE.createZone();
			zone.setKind("caption");
			zone.setStart(random.nextInt(20));
			zone.setEnd(zone.getStart() + 5);
			insert(zones, zone);
		}
	}

	private void metadata() {
		Article article = session.article();
		if (article.getMetadata() == null || random.nextInt(3) == 0) {
			article.setMetadata(random.nextInt(4) == 0 ? null : ArticleFactory.eINSTANCE.createMetadata());
		} else {
			article.getMetadata().setHeadline("Judul " + random.nextInt(5));
		}
	}

	private void textEdit() {
		String text = org.saksi.core.text.TextVersions.current(session.article());
		TextEdit edit = ArticleFactory.eINSTANCE.createTextEdit();
		edit.setStart(random.nextInt(text.length()));
		edit.setEnd(Math.min(text.length(), edit.getStart() + random.nextInt(4)));
		edit.setText("baru".substring(0, random.nextInt(5)));
		edit.setBy("ani");
		session.article().getEdits().add(edit);
	}

	private void agents() {
		EList<Agent> agents = session.registry().getAgents();
		Agent agent = any(agents);
		if (agent == null || random.nextInt(3) == 0) {
			Agent created = RegistryFactory.eINSTANCE.createAgent();
			created.setId(id("A"));
			insert(agents, created);
		} else if (random.nextInt(4) == 0) {
			agents.remove(agent);
		} else {
			agent.getAliases().add("alias" + random.nextInt(9));
			agent.setMergedInto(random.nextBoolean() ? "A1" : null);
		}
	}

	private void canonicalClaims() {
		CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
		claim.setId(id("K"));
		claim.setText("Pernyataan");
		insert(session.registry().getCanonicalClaims(), claim);
	}

	private void span() {
		Mark mark = any(marks());
		if (mark != null) {
			mark.setSpan(random.nextInt(6) == 0 ? null : place());
		}
	}

	private void bulk() {
		if (random.nextInt(4) == 0) {
			layer().getStances().clear();
		} else if (random.nextInt(4) == 0 && layer().getClaims().size() > 4) {
			layer().getClaims().removeAll(List.copyOf(layer().getClaims().subList(1, 3)));
		} else {
			List<Stance> added = List.of(MarksFactory.eINSTANCE.createStance(), MarksFactory.eINSTANCE.createStance());
			added.forEach(stance -> stance.setId(id("t")));
			layer().getStances().addAll(added);
		}
	}
}
