package org.saksi.formats.office.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.CorrectionList;
import org.saksi.core.formats.Report;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.formats.office.xlsx.SmallCorpus;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Source;

/** Corrections made in the workbook: each kind is found, made, and taken back in one step. */
class CorrectionsTest {

	@TempDir
	Path folder;

	private Round round;

	@BeforeEach
	void export() throws Exception {
		round = Round.of(folder, SmallCorpus.make());
	}

	@AfterEach
	void close() {
		round.close();
	}

	private static String lines(CorrectionList list) {
		return list.corrections().stream()
				.map(each -> each.state() + " " + each.sheet() + " " + each.id() + " " + each.part() + " " + each.now() + " -> " + each.wanted())
				.sorted().collect(Collectors.joining("\n"));
	}

	private TreeMap<String, String> marks() throws Exception {
		TreeMap<String, String> all = new TreeMap<>();
		for (String article : round.store.articleIds()) {
			for (String annotator : round.store.annotators(article)) {
				LayerMarks.all(round.store.layer(article, annotator))
						.forEach(mark -> all.put(article + "/" + annotator + "/" + mark.getId(), new TreeMap<>(mark.getAttributes().map()).toString()));
			}
		}
		return all;
	}

	@Test
	void nothingChangedIsNoCorrection() throws Exception {
		assertEquals("", lines(round.find()));
		round.change(workbook -> workbook.getSheetAt(0));
		CorrectionList list = round.find();
		assertEquals("", lines(list));
		assertEquals(List.of(), list.notes());
		assertEquals(1, round.run(null, false).count(Report.Kind.SKIPPED));
	}

	@Test
	void labelsAgentsAndCanonicalClaimsAreFoundMadeAndTakenBackInOneStep() throws Exception {
		var before = marks();
		round.change(workbook -> {
			Round.cell(workbook, "claims", "a1/ani/c1", "kind").setCellValue("prediction");
			Round.cell(workbook, "claims", "a1/ani/c2", "check_worthy").setCellValue("BENAR");
			Round.cell(workbook, "claims", "a1/ani/c1", "canonical_id").setCellValue("K2");
			Round.cell(workbook, "claims", "a2/ani/c1", "canonical_ids").setCellValue("");
			Round.cell(workbook, "sources", "a1/ani/s1", "agent_id").setCellValue("BUDI");
			Round.cell(workbook, "cues", "a1/ani/q1", "class").setCellValue("DENY");
			Round.cell(workbook, "stances", "a1/ani/n1", "confidence").setCellValue("5");
			Round.cell(workbook, "person", "a1/ani/m1", "mood").setCellValue("");
			Round.cell(workbook, "quantities", "a1/ani/c3", "value").setCellValue(121);
			Round.cell(workbook, "agents", "RINI", "role").setCellValue("camat");
		});
		CorrectionList list = round.find();
		assertEquals("""
				CHANGE agents RINI role  -> camat
				CHANGE claims a1/ani/c1 canonical_id K1 -> K2
				CHANGE claims a1/ani/c1 kind factual -> prediction
				CHANGE claims a1/ani/c2 check_worthy false -> true
				CHANGE claims a2/ani/c1 canonical_ids K4 ->\s
				CHANGE cues a1/ani/q1 class say -> DENY
				CHANGE person a1/ani/m1 mood calm ->\s
				CHANGE quantities a1/ani/c3 value 120 -> 121
				CHANGE sources a1/ani/s1 agent_id RINI -> BUDI
				CHANGE stances a1/ani/n1 confidence 4 -> 5""", lines(list));
		Report report = round.run(null, false);
		assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
		var layer = round.store.layer("a1", "ani");
		Claim claim = (Claim) LayerMarks.byId(layer, "c1");
		assertEquals("prediction", claim.getAttributes().get("kind"));
		assertEquals(List.of("K2"), claim.getCanonical());
		assertEquals("true", LayerMarks.byId(layer, "c2").getAttributes().get("check_worthy"));
		assertEquals("BUDI", ((Source) LayerMarks.byId(layer, "s1")).getAgent());
		assertEquals("deny", LayerMarks.byId(layer, "q1").getAttributes().get("class"));
		assertEquals("121", ((Claim) LayerMarks.byId(layer, "c3")).getQuantities().get(0).getValue().toPlainString());
		assertEquals(List.of(), ((Claim) LayerMarks.byId(round.store.layer("a2", "ani"), "c1")).getCanonical());
		assertEquals("camat", round.store.registries().agent("RINI").getRole());
		try (CorpusSession session = round.store.corpusSession()) {
			assertTrue(session.canUndo());
			session.undo();
			assertEquals(before, marks());
			assertNull(round.store.registries().agent("RINI").getRole());
			session.redo();
			assertEquals("camat", round.store.registries().agent("RINI").getRole());
			assertEquals("5", LayerMarks.byId(round.store.layer("a1", "ani"), "n1").getAttributes().get("confidence"));
		}
	}

	@Test
	void deletedRowsDeleteMarksAndLinks() throws Exception {
		round.change(workbook -> {
			Sheet attributions = workbook.getSheet("attributions");
			for (int i = attributions.getLastRowNum(); i > 0; i--) {
				Row row = attributions.getRow(i);
				String source = String.valueOf(row.getCell(Round.column(attributions, "source_id")));
				if (row.getCell(0).toString().equals("a1/ani/t2") && source.equals("a1/ani/s2")) {
					Round.delete(attributions, row);
				}
			}
			Round.delete(workbook.getSheet("cues"), Round.row(workbook.getSheet("cues"), "a1/ani/q1"));
			Round.delete(workbook.getSheet("quantities"), Round.row(workbook.getSheet("quantities"), "a1/ani/c3"));
			Round.delete(workbook.getSheet("chain_hops"), Round.row(workbook.getSheet("chain_hops"), "a1/ani/t2"));
			Round.delete(workbook.getSheet("claims"), Round.row(workbook.getSheet("claims"), "a2/ani/c1"));
			Round.delete(workbook.getSheet("events"), Round.row(workbook.getSheet("events"), "E1"));
			Round.delete(workbook.getSheet("sentences"), workbook.getSheet("sentences").getRow(2));
		});
		CorrectionList list = round.find();
		assertEquals("""
				CHANGE attributions a1/ani/t2 source_id Air … masih tinggi -> null
				CHANGE chain_hops a1/ani/t2 hop 1 Budi -> null
				CHANGE claims a2/ani/c1 null Rumah rusak ratusan -> null
				CHANGE cues a1/ani/q1 null kata -> null
				CHANGE quantities a1/ani/c3 quantity 0 120 -> null
				REFUSED events E1 null  -> null""", lines(list));
		assertEquals(1, list.notes().size());
		Report report = round.run(null, false);
		assertEquals(1, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
		var layer = round.store.layer("a1", "ani");
		Attribution attribution = (Attribution) LayerMarks.byId(layer, "t2");
		assertEquals(List.of("s3"), attribution.getSources().stream().map(Source::getId).toList());
		assertEquals(1, attribution.getChain().size());
		assertNull(((Attribution) LayerMarks.byId(layer, "t1")).getCue());
		assertEquals(1, ((Claim) LayerMarks.byId(layer, "c3")).getQuantities().size());
		var second = round.store.layer("a2", "ani");
		assertTrue(second.getClaims().isEmpty() && second.getAttributions().isEmpty() && second.getStances().isEmpty());
		try (CorpusSession session = round.store.corpusSession()) {
			session.undo();
		}
		assertEquals(1, round.store.layer("a2", "ani").getStances().size());
	}

	@Test
	void whatTheCorpusChangedMeanwhileIsAConflictCellByCell() throws Exception {
		round.change(workbook -> {
			Round.cell(workbook, "claims", "a1/ani/c1", "kind").setCellValue("prediction");
			Round.cell(workbook, "claims", "a1/ani/c1", "check_worthy").setCellValue(false);
		});
		try (ArticleSession session = round.store.session("a1", "ani")) {
			session.run("x", () -> session.layer().getClaims().get(0).getAttributes().put("kind", "demand"));
			session.save(null);
		}
		assertEquals("""
				CHANGE claims a1/ani/c1 check_worthy true -> false
				CONFLICT claims a1/ani/c1 kind demand -> prediction""", lines(round.find()));
		assertEquals("factual", round.find().corrections().stream().filter(each -> each.state() == State.CONFLICT).findFirst().orElseThrow().base());
		Report report = round.run(null, false);
		assertEquals(1, report.count(Report.Kind.REFUSED));
		assertEquals(2, report.entries().stream().filter(each -> each.kind() == Report.Kind.REFUSED).findFirst().orElseThrow().line());
		assertEquals("demand", LayerMarks.byId(round.store.layer("a1", "ani"), "c1").getAttributes().get("kind"));
		assertEquals("false", LayerMarks.byId(round.store.layer("a1", "ani"), "c1").getAttributes().get("check_worthy"));
		assertEquals(0, round.run(null, true).count(Report.Kind.REFUSED));
		assertEquals("prediction", LayerMarks.byId(round.store.layer("a1", "ani"), "c1").getAttributes().get("kind"));
		assertEquals("", lines(round.find()));
	}

	@Test
	void newEntriesComeFromRowsAndFromNames() throws Exception {
		round.change(workbook -> {
			Sheet agents = workbook.getSheet("agents");
			Row row = agents.createRow(agents.getLastRowNum() + 1);
			row.createCell(Round.column(agents, "agent_id")).setCellValue("SITI");
			row.createCell(Round.column(agents, "name")).setCellValue("Siti Aminah");
			row.createCell(Round.column(agents, "type")).setCellValue("person");
			Round.cell(workbook, "sources", "a1/ani/s1", "agent_id").setCellValue("SITI");
			Round.cell(workbook, "sources", "a1/ani/s2", "agent_id").setCellValue("Joko Susilo");
			Round.cell(workbook, "sources", "a1/ani/s3", "agent_id").setCellValue("bu rini");
			Round.cell(workbook, "claims", "a1/ani/c3", "canonical_id").setCellValue("Banjir datang lagi.");
		});
		assertEquals("""
				CHANGE agents SITI null null -> Siti Aminah
				CHANGE claims K05 null null -> Banjir datang lagi.
				CHANGE claims a1/ani/c3 canonical_id K3 -> Banjir datang lagi.
				CHANGE sources JOKO_SUSILO null null -> Joko Susilo
				CHANGE sources a1/ani/s1 agent_id RINI -> SITI
				CHANGE sources a1/ani/s2 agent_id WARGA -> Joko Susilo
				CHANGE sources a1/ani/s3 agent_id BUDI -> bu rini""", lines(round.find()).replaceAll("K0\\d", "K05"));
		assertEquals(0, round.run("ani", false).count(Report.Kind.REFUSED));
		var layer = round.store.layer("a1", "ani");
		assertEquals("SITI", ((Source) LayerMarks.byId(layer, "s1")).getAgent());
		assertEquals("JOKO_SUSILO", ((Source) LayerMarks.byId(layer, "s2")).getAgent());
		assertEquals("RINI", ((Source) LayerMarks.byId(layer, "s3")).getAgent());
		assertEquals("person", round.store.registries().agent("SITI").getType());
		assertNotNull(round.store.registries().canonicalClaim(((Claim) LayerMarks.byId(layer, "c3")).getCanonical().get(0)));
		assertFalse(round.find().corrections().stream().anyMatch(each -> each.edit() != null && each.part() == null));
	}

	@Test
	void whatIsNotCorrectedInAWorkbookIsRefusedWithItsReason() throws Exception {
		round.change(workbook -> {
			Round.cell(workbook, "claims", "a1/ani/c1", "text").setCellValue("lain");
			Round.cell(workbook, "claims", "a1/ani/c2", "kind").setCellValue("rumour");
			Round.cell(workbook, "sentences", "a1/s1", "zone").setCellValue("caption");
			Round.cell(workbook, "documents", "a1", "medium").setCellValue("Lain");
			Round.cell(workbook, "sources", "a1/ani/s1", "agent_name").setCellValue("Rina");
			Round.cell(workbook, "agents", "BUDI", "name").setCellValue("");
			Sheet claims = workbook.getSheet("claims");
			Row twice = claims.createRow(claims.getLastRowNum() + 1);
			twice.createCell(0).setCellValue("a1/ani/c1");
			claims.createRow(claims.getLastRowNum() + 1).createCell(0).setCellValue("a1/ani/c77");
			Row bare = claims.createRow(claims.getLastRowNum() + 1);
			bare.createCell(Round.column(claims, "kind")).setCellValue("factual");
		});
		CorrectionList list = round.find();
		assertEquals(9, list.count(State.REFUSED), () -> lines(list));
		assertEquals(9, list.corrections().size());
		for (Correction each : list.corrections()) {
			assertNotNull(each.reason(), each.described());
			assertTrue(each.row() > 1, each.described());
		}
		assertTrue(lines(list).contains("text Banjir \ud83c\udf0a sudah surut -> lain"), () -> lines(list));
		assertTrue(lines(list).contains("REFUSED sentences a1/s1 zone body -> caption"), () -> lines(list));
	}
}
