package org.saksi.ui.editor.inspector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeFiles;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.Checkout;
import org.saksi.testing.model.Models;
import org.saksi.ui.editor.MemoryModel;

/** The test article, marked: a joint attribution with a chain, one that answers it, all kinds of marks. */
public final class Kursk {

	/** What is marked. */
	static final String TEXT = """
			Presiden Rusia Vladimir Putin mengatakan seluruh wilayah Kursk telah dibebaskan dari pasukan Ukraina.
			Juru bicara Kremlin, Dmitry Peskov, seperti dikutip TASS, menyebut sekitar 11.000 tentara Korea Utara membantu Rusia.
			Ukraina membantah hal itu.
			""";

	/** The article. */
	public final MemoryModel model;
	/** The part that shows it. */
	public final TestPart part;
	/** Putin. */
	public final Source putin;
	/** <i>mengatakan</i>. */
	public final Cue says;
	/** That all of Kursk is free. */
	public final Claim free;
	/** That 11,000 soldiers helped. */
	public final Claim helped;
	/** <i>hal itu</i>, which takes up {@link #free}. */
	public final Claim that;
	/** Putin and Peskov say {@link #free}, passed on by TASS. */
	public final Attribution attribution;
	/** Ukraine denies it. */
	public final Attribution denial;
	/** The stance of Ukraine. */
	public final Stance stance;

	/** The text of the article. */
	public static String text() {
		return TEXT;
	}

	/** The article, marked with a scheme. */
	public Kursk(Scheme scheme) throws CorpusException {
		model = new MemoryModel(TEXT, scheme);
		model.article().getMetadata().setLanguage("id");
		model.zones("");
		part = new TestPart(model);
		Models.agent(model.registry(), "PUTIN", "Vladimir Putin", "person").setRole("Presiden Rusia");
		Models.agent(model.registry(), "PESKOV", "Dmitry Peskov", "person").setRole("Juru bicara Kremlin");
		Models.agent(model.registry(), "TASS", "TASS", "medium");
		Models.agent(model.registry(), "UKRAINE", "Ukraina", "government").setCountry("UA");
		Models.canonical(model.registry(), "K01", "Seluruh wilayah Kursk telah dibebaskan dari pasukan Ukraina.");
		Models.canonical(model.registry(), "K02", "Tentara Korea Utara ikut bertempur di Kursk.");
		model.registries().refresh();
		Marking marking = marking();
		putin = marking.markSource(span("Presiden Rusia Vladimir Putin"));
		marking.setAgent(putin, "PUTIN");
		says = marking.markCue(span("mengatakan"));
		free = marking.markClaim(span("seluruh wilayah Kursk telah dibebaskan dari pasukan Ukraina"));
		attribution = marking.link(List.of(putin, says, free));
		Source peskov = marking.markSource(span("Dmitry Peskov"));
		marking.setAgent(peskov, "PESKOV");
		helped = marking.markClaim(span("sekitar 11.000 tentara Korea Utara membantu Rusia"));
		marking.link(List.of(attribution, peskov, helped));
		marking.addHop(attribution, "TASS", null, null, null);
		marking.setPolarity(attribution, "affirm");
		that = marking.markClaim(span("hal itu"));
		Source ukraine = marking.markSource(span("Ukraina", "Ukraina membantah"));
		marking.setAgent(ukraine, "UKRAINE");
		denial = marking.link(List.of(ukraine, marking.markCue(span("membantah")), that));
		stance = marking.setPolarity(denial, "deny").get(0);
		marking.setAnaphoricOf(that, free);
		marking.setCanonical(free, List.of("K01", "K02"));
	}

	/** Gestures that are not counted and tell nobody. */
	public Marking marking() {
		return new Marking(model.text(), model.layer(), model.registry(), model.registries(), model.scheme(),
				model.annotator());
	}

	/** Where some words of the text are. */
	static Span span(String words) {
		return span(words, words);
	}

	/** Where some words of the text are, at the beginning of others. */
	private static Span span(String words, String context) {
		int at = TEXT.indexOf(context);
		return Span.of(List.of(new Segment(at, at + words.length())));
	}

	/** The scheme that ships as {@code claims}. */
	public static Scheme shipped() throws CorpusException, IOException {
		return SchemeFiles.load(Path.of(Checkout.root().toString(), "bundles/org.saksi.core/schemes/claims.saksi-scheme"));
	}
}
