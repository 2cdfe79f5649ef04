package org.saksi.core.xmi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.marks.Quantity;

class ModelFilesTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ARTICLE = "<article:Article xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
			+ "xmlns:article=\"http://saksi.org/model/article\" ";
	private static final Path FILE = Path.of("x.article");

	private static Layer layer() {
		MarksFactory factory = MarksFactory.eINSTANCE;
		Layer layer = factory.createLayer();
		layer.setArticle("a1");
		layer.setAnnotator("ani");
		layer.setStatus(LayerStatus.DONE);
		Claim claim = factory.createClaim();
		claim.setId("c1");
		claim.setSpan(Span.anchored("Kata \"dia\";\r\nbegitu", 5, 13));
		claim.getAttributes().put("claim.kind", "factual");
		claim.getCanonical().add("K1");
		Quantity quantity = factory.createQuantity();
		quantity.setValue(new BigDecimal("1200.50"));
		quantity.setApproximate(Boolean.FALSE);
		claim.getQuantities().add(quantity);
		Attribution attribution = factory.createAttribution();
		attribution.setId("a1");
		attribution.getClaims().add(claim);
		layer.getAttributions().add(attribution);
		layer.getClaims().add(claim);
		return layer;
	}

	private static CorpusException refused(String content, EClass type) {
		return assertThrows(CorpusException.class,
				() -> ModelFiles.read(content.getBytes(StandardCharsets.UTF_8), FILE, type));
	}

	@Test
	void theSameModelGivesTheSameBytes() throws CorpusException {
		byte[] bytes = ModelFiles.write(layer());
		Layer read = ModelFiles.read(bytes, FILE, MarksPackage.Literals.LAYER, Layer.class);
		assertArrayEquals(bytes, ModelFiles.write(read));
		assertEquals(new BigDecimal("1200.50"), read.getClaims().get(0).getQuantities().get(0).getValue());
		assertEquals(Boolean.FALSE, read.getClaims().get(0).getQuantities().get(0).getApproximate());
		assertEquals(layer().getClaims().get(0).getSpan(), read.getClaims().get(0).getSpan());
		assertEquals(read.getClaims().get(0), read.getAttributions().get(0).getClaims().get(0));
		assertEquals(-1, new String(bytes, StandardCharsets.UTF_8).indexOf('\r'));
	}

	@Test
	void everyObjectButMapEntriesHasAnIdOfItsOwn() {
		String text = new String(ModelFiles.write(layer()), StandardCharsets.UTF_8);
		Matcher ids = Pattern.compile("xmi:id=\"([^\"]+)\"").matcher(text);
		Set<String> found = new HashSet<>();
		while (ids.find()) {
			assertTrue(found.add(ids.group(1)));
		}
		assertEquals(4, found.size());
		assertFalse(text.contains("<attributes xmi:id"));
		String again = new String(ModelFiles.write(layer()), StandardCharsets.UTF_8);
		assertFalse(found.stream().anyMatch(again::contains));
	}

	@Property(tries = 300)
	void everyTextSurvivesButWhatXmlCannotHold(@ForAll String text) throws CorpusException {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId("x");
		article.setText(text);
		article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
		article.getMetadata().setHeadline(text);
		byte[] bytes = ModelFiles.write(article);
		Article read = ModelFiles.read(bytes, FILE, ArticlePackage.Literals.ARTICLE, Article.class);
		assertEquals(XmlText.clean(text), read.getText() == null ? "" : read.getText());
		assertEquals(XmlText.clean(text), read.getMetadata().getHeadline());
		assertEquals(text.length(), XmlText.clean(text).length());
		assertEquals(XmlText.invalidCount(text) == 0, text.equals(XmlText.clean(text)) );
		assertArrayEquals(bytes, ModelFiles.write(read));
	}

	@Test
	void carriageReturnsAndEndsOfSectionsSurvive() throws CorpusException {
		String text = "a\r\nb\rc\n\n ]]> <&> \t\u0085\u2028 \uFFFD\uD83D\uDE00";
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setText(text);
		Article read = ModelFiles.read(ModelFiles.write(article), FILE, ArticlePackage.Literals.ARTICLE, Article.class);
		assertEquals(text, read.getText());
		assertEquals(3, XmlText.invalidCount("\u0001 \uD800 \uFFFE"));
		assertEquals("\uFFFD \uFFFD \uFFFD", XmlText.clean("\u0001 \uD800 \uFFFE"));
	}

	@Test
	void aNewerVersionIsRefused() {
		CorpusException problem = refused(HEAD + ARTICLE + "version=\"3\" id=\"x\" somethingNew=\"1\"/>",
				ArticlePackage.Literals.ARTICLE);
		assertTrue(problem instanceof NewerVersionException);
		assertEquals(2, problem.line());
		assertTrue(problem.getMessage().contains("3"));
	}

	@Test
	void doctypesAreRefused() {
		String bomb = HEAD + "<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n" + ARTICLE
				+ "version=\"2\" id=\"x\"><text>&b;</text></article:Article>";
		CorpusException problem = refused(bomb, ArticlePackage.Literals.ARTICLE);
		assertEquals(2, problem.line());
		String external = HEAD + "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">\n" + ARTICLE + "version=\"2\"/>";
		assertEquals(2, refused(external, ArticlePackage.Literals.ARTICLE).line());
		String old = HEAD + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + ARTICLE
				+ "version=\"1\" id=\"&x;\"/>";
		assertEquals(2, refused(old, ArticlePackage.Literals.ARTICLE).line());
	}

	@Test
	void deepNestingIsRefused() {
		for (int version = 1; version <= 2; version++) {
			String deep = HEAD + ARTICLE + "version=\"" + version + "\">\n" + "<zones>".repeat(100_000);
			assertNotNull(refused(deep, ArticlePackage.Literals.ARTICLE).getMessage());
		}
	}

	@Test
	void damageIsReportedWithItsLine() {
		assertEquals(3, refused(HEAD + ARTICLE + "version=\"2\">\n<zones></article:Article>", ArticlePackage.Literals.ARTICLE).line());
		assertEquals(3, refused(HEAD + ARTICLE + "version=\"2\">\n<zones nonsense=\"1\"/></article:Article>",
				ArticlePackage.Literals.ARTICLE).line());
		assertEquals(3, refused(HEAD + ARTICLE + "version=\"2\">\n<zones start=\"many\"/></article:Article>",
				ArticlePackage.Literals.ARTICLE).line());
		assertEquals(2, refused(HEAD + ARTICLE + "version=\"zwei\"/>", ArticlePackage.Literals.ARTICLE).line());
		assertEquals(2, refused(HEAD + ARTICLE + "id=\"x\"/>", ArticlePackage.Literals.ARTICLE).line());
		assertNotNull(refused("", ArticlePackage.Literals.ARTICLE));
		assertNotNull(refused("\u0000\u0001 not XML", ArticlePackage.Literals.ARTICLE));
		assertEquals(FILE, refused(HEAD, ArticlePackage.Literals.ARTICLE).path());
	}

	@Test
	void anotherKindOfFileIsRefused() {
		assertEquals(2, refused(HEAD + ARTICLE + "version=\"2\"/>", MarksPackage.Literals.LAYER).line());
		assertEquals(2, refused(HEAD + "<html version=\"2\"/>", MarksPackage.Literals.LAYER).line());
	}

	@Test
	void theSameIdTwiceAndReferencesToNothingAreRefused() {
		String layer = HEAD + "<marks:Layer xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
				+ "xmlns:marks=\"http://saksi.org/model/marks\" version=\"2\">\n";
		assertNotNull(refused(layer + "<claims xmi:id=\"_a\"/>\n<claims xmi:id=\"_a\"/></marks:Layer>", MarksPackage.Literals.LAYER));
		assertNotNull(refused(layer + "<claims xmi:id=\"_a\" anaphoricOf=\"_b\"/></marks:Layer>", MarksPackage.Literals.LAYER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1E999999999", "-1e-999999999", "1E99999999999", "many" })
	void numbersBeyondAllBoundsAreRefused(String number) {
		String layer = HEAD + "<marks:Layer xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
				+ "xmlns:marks=\"http://saksi.org/model/marks\" version=\"2\">\n<claims xmi:id=\"_a\">\n<quantities value=\"%s\"/></claims></marks:Layer>";
		CorpusException refused = refused(layer.formatted(number), MarksPackage.Literals.LAYER);
		assertEquals(4, refused.line());
		assertTrue(refused.getMessage().contains("1000"), refused.getMessage());
		assertEquals(4, refused(layer.formatted("9".repeat(5_000_000)), MarksPackage.Literals.LAYER).line());
	}

	@Test
	void noOtherFileIsOpened() {
		String layer = HEAD + "<marks:Layer xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
				+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:marks=\"http://saksi.org/model/marks\" "
				+ "xmlns:evil=\"http://evil\" xsi:schemaLocation=\"http://evil file:///tmp/evil.ecore\" version=\"2\">\n";
		assertNotNull(refused(layer + "<marks xsi:type=\"evil:Thing\"/></marks:Layer>", MarksPackage.Literals.LAYER));
		assertNotNull(refused(layer + "<claims xmi:id=\"_a\"><anaphoricOf href=\"http://127.0.0.1/x#_b\"/></claims></marks:Layer>",
				MarksPackage.Literals.LAYER));
	}
}
