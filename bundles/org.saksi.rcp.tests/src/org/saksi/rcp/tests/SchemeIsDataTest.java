package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.saksi.rcp.tests.Desk.ANNOTATOR;
import static org.saksi.rcp.tests.Desk.ARTICLE;
import static org.saksi.rcp.tests.Workbooks.find;
import static org.saksi.rcp.tests.Workbooks.value;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;
import org.saksi.testing.ui.UiDriver;

/**
 * A scheme with one more mark type and one more attribute works in the editor, the store, saksi-jsonl and Excel without a
 * line of code.
 */
class SchemeIsDataTest {

	@TempDir
	Path folder;

	@Test
	void oneMoreMarkTypeAndOneMoreAttribute() throws Exception {
		Scheme scheme = scheme();
		try (Desk desk = new Desk("scheme", folder.resolve("corpus"), scheme)) {
			desk.run(() -> {
				desk.openTheArticle();
				mark(desk);
				check(desk.store.layer(ARTICLE, ANNOTATOR));
				checkTheWorkbook(desk.store);
				checkJsonl(desk.store);
			});
		}
	}

	private static Scheme scheme() throws Exception {
		Scheme scheme = SchemeRegistry.get().load("claims");
		MarkType hedge = SchemeFactory.eINSTANCE.createMarkType();
		hedge.setId("hedge");
		hedge.setLabel("Hedge");
		hedge.setBase(Base.MARK);
		hedge.setKey("x");
		hedge.setColour("#CC79A7");
		hedge.getAttributes().add(attribute("strength", ValueType.TAG, "weak", "strong"));
		scheme.getMarkTypes().add(hedge);
		new SchemeIndex(scheme).type(Base.CLAIM).getAttributes().add(attribute("topic", ValueType.TEXT));
		return scheme;
	}

	private static AttributeType attribute(String id, ValueType type, String... tags) {
		AttributeType attribute = SchemeFactory.eINSTANCE.createAttributeType();
		attribute.setId(id);
		attribute.setValueType(type);
		for (String each : tags) {
			Tag tag = SchemeFactory.eINSTANCE.createTag();
			tag.setId(each);
			attribute.getTags().add(tag);
		}
		return attribute;
	}

	private static void mark(Desk desk) {
		UiDriver driver = desk.driver;
		desk.select("mungkin");
		driver.press("x");
		assertEquals(1, desk.<Integer>layer(layer -> layer.getMarks().size()));
		Combo strength = driver.find(Combo.class, "inspector.strength");
		driver.click(strength);
		driver.press("Down", "Down", "Return");
		driver.waitUntil("the tag is set",
				() -> desk.layer(layer -> layer.getMarks().get(0).getAttributes().get("strength") != null));
		desk.picture("1-mark-type");
		driver.click(driver.find(org.eclipse.swt.custom.StyledText.class, "org.saksi.ui.editor.text"));
		desk.select("Truk pasir mungkin memicu");
		driver.press("c");
		Text topic = driver.find(Text.class, "inspector.topic");
		driver.click(topic);
		driver.type("muatan");
		driver.press("Return");
		driver.waitUntil("the text is set",
				() -> desk.layer(layer -> "muatan".equals(layer.getClaims().get(0).getAttributes().get("topic"))));
		desk.picture("2-attribute");
		desk.save();
	}

	private static void check(Layer layer) {
		CustomMark hedge = layer.getMarks().get(0);
		assertEquals("hedge", hedge.getType());
		assertEquals("mungkin", hedge.getSpan().quote());
		assertEquals("muatan", layer.getClaims().get(0).getAttributes().get("topic"));
	}

	private void checkTheWorkbook(CorpusStore store) throws Exception {
		Path out = folder.resolve("corpus.xlsx");
		ExportService.run(store, "xlsx", ExportRequest.ALL, out, new Report(), new NullProgressMonitor());
		try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
			Sheet hedges = workbook.getSheet("hedge");
			Row hedge = find(hedges, "text", "mungkin");
			assertEquals(store.layer(ARTICLE, ANNOTATOR).getMarks().get(0).getAttributes().get("strength"),
					value(hedges, hedge, "strength"));
			Sheet claims = workbook.getSheet("claims");
			assertEquals("muatan", value(claims, find(claims, "claim_id", ARTICLE + '/' + ANNOTATOR + "/c1"), "topic"));
		}
	}

	private void checkJsonl(CorpusStore store) throws Exception {
		Path first = jsonl(store, "first.jsonl");
		NewCorpus spec = new NewCorpus("Salinan", "id", scheme(), List.of());
		try (CorpusStore copy = CorpusStore.create(folder.resolve("copy"), spec, StoreOptions.defaults())) {
			Report report = new Report();
			ImportService.run(copy, List.of(first), null, ImportOptions.DEFAULT, report, new NullProgressMonitor());
			assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
			check(copy.layer(ARTICLE, ANNOTATOR));
			assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(jsonl(copy, "second.jsonl")));
		}
	}

	private Path jsonl(CorpusStore store, String name) throws Exception {
		Path out = folder.resolve(name);
		ExportService.run(store, "saksi-jsonl", ExportRequest.ALL, out, new Report(), new NullProgressMonitor());
		return out;
	}
}
