package org.saksi.core.scheme.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.SchemeCheck;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemePackage;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** Any scheme gestures and migrations, with undos and redos between them, leave a valid scheme; undoing all gives the first bytes. */
class SchemePropertiesTest {

	private static final int STEPS = 14;

	@Property(tries = 12, shrinking = ShrinkingMode.OFF)
	void undoingAllGivesTheFirstBytes(@ForAll long seed) throws Exception {
		Path folder = Files.createTempDirectory("saksi-scheme");
		Random random = new Random(seed);
		try (CorpusStore store = MigrationFixture.create(folder, TestCorpora.options(folder), 3)) {
			CorpusSession session = store.corpusSession();
			var first = MigrationFixture.files(folder);
			ArticleSession open = random.nextBoolean() ? store.session("a1", "ani") : null;
			long unknown = orphans(store);
			for (int i = 0; i < STEPS; i++) {
				try {
					step(session, random);
				} catch (CorpusException e) {
					// refused, as it should be
				}
				assertEquals(List.of(), SchemeCheck.problems(session.scheme()));
				session.save(null);
				assertEquals(unknown, orphans(store), "what is stored is in the scheme");
			}
			while (session.canUndo()) {
				session.undo();
			}
			session.save(null);
			assertEquals(first, MigrationFixture.files(folder));
			assertTrue(open == null || !open.isDirty());
		} finally {
			TestCorpora.delete(folder);
		}
	}

	/** Values that the scheme does not know; in the beginning only the attribute note. */
	private static long orphans(CorpusStore store) throws CorpusException {
		long found = 0;
		for (String id : store.articleIds()) {
			for (String annotator : store.annotators(id)) {
				found += org.saksi.core.scheme.SchemeOrphans.of(store.layer(id, annotator), store.scheme()).stream()
						.filter(orphan -> !orphan.endsWith(".note")).count();
			}
		}
		return found;
	}

	private static <T> T any(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

	private static Labelled anything(Scheme scheme, Random random) {
		MarkType type = any(scheme.getMarkTypes(), random);
		if (type.getAttributes().isEmpty() || random.nextInt(4) == 0) {
			return type;
		}
		AttributeType attribute = any(type.getAttributes(), random);
		return attribute.getTags().isEmpty() || random.nextInt(4) == 0 ? attribute : any(attribute.getTags(), random);
	}

	private static void step(CorpusSession session, Random random) throws CorpusException {
		Scheme scheme = session.scheme();
		SchemeGestures gestures = new SchemeGestures(session);
		Labelled at = anything(scheme, random);
		SchemePath path = SchemePath.of(at);
		String id = "n" + random.nextInt(30);
		switch (random.nextInt(12)) {
		case 0 -> gestures.addType(any(Base.VALUES, random), id, "New");
		case 1 -> gestures.addAttribute(any(scheme.getMarkTypes(), random), any(ValueType.VALUES, random), id, null, "one");
		case 2 -> {
			if (at instanceof Tag tag) {
				gestures.addTag((AttributeType) tag.eContainer(), id, "Tag", -1);
			}
		}
		case 3 -> gestures.move(at, random.nextInt(5) - 2);
		case 4 -> gestures.set(at, SchemePackage.Literals.LABELLED__GUIDELINE, random.nextBoolean() ? "one\n\ntwo & <three>" : "");
		case 5 -> gestures.set(at, SchemePackage.Literals.LABELLED__KEY, random.nextBoolean() ? "z" : null);
		case 6 -> translate(gestures, at, random);
		case 7 -> gestures.retire(at, random.nextBoolean());
		case 8 -> gestures.remove(at, SchemeUsage.of(session.store(), EcoreUtil.copy(scheme), path, new NullProgressMonitor()));
		case 9 -> MigrationFixture.run(session, SchemeMigrations.rename(scheme, path, id));
		case 10 -> migrateValues(session, at, random);
		default -> {
			if (session.canUndo()) {
				session.undo();
				if (random.nextBoolean()) {
					session.redo();
				}
			}
		}
		}
	}

	private static void translate(SchemeGestures gestures, Labelled at, Random random) throws CorpusException {
		EStructuralFeature texts = any(List.of(SchemePackage.Literals.LABELLED__LABELS, SchemePackage.Literals.LABELLED__DESCRIPTIONS,
				SchemePackage.Literals.LABELLED__GUIDELINES), random);
		gestures.translate(at, texts, any(List.of("id", "fr", "nl"), random), random.nextBoolean() ? "Text" : null);
	}

	private static void migrateValues(CorpusSession session, Labelled at, Random random) throws CorpusException {
		Scheme scheme = session.scheme();
		if (at instanceof Tag tag) {
			AttributeType attribute = (AttributeType) tag.eContainer();
			Tag into = any(attribute.getTags(), random);
			if (into != tag) {
				MigrationFixture.run(session, SchemeMigrations.merge(scheme, SchemePath.of(tag), into.getId()));
			}
		} else if (at instanceof AttributeType attribute) {
			AttributeType wanted = SchemeMigrations.withValueType(attribute, any(ValueType.VALUES, random));
			MigrationFixture.run(session, SchemeMigrations.convert(scheme, SchemePath.of(attribute), wanted, Map.of(),
					random.nextBoolean() ? SchemeMigrations.Unfit.REFUSE : SchemeMigrations.Unfit.DROP));
		}
	}
}
