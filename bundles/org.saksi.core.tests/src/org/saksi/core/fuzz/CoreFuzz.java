package org.saksi.core.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.CorpusPackage;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.registry.RegistryPackage;
import org.saksi.model.scheme.SchemePackage;
import org.saksi.testing.SharedData;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.saksi.testing.model.RandomCorpus;

/** Breaks saksi-jsonl and the files of a corpus, and reads them. */
public final class CoreFuzz {

	private static final List<String> JSON = List.of("{", "}", "[", "]", "\"", ":", ",", "null", "1e999999999", "-1e-999999999", "99999999999999999999", "\"id\":", "\"spans\":[[0,5]]",
			"\"text\":", "\"layers\":[", "\"value\":1e99999", "\"sources\":[]", "\"writer\":true", "\\ud800", "\\u0000", "\n", "../../x", "\ud83d\ude00", "\"text_edits\":[{\"start\":0,\"end\":1,\"text\":\"\"}]");
	private static final List<String> XML = List.of("<", ">", "/>", "&lt;", "&#0;", "&x;", "<!DOCTYPE x [<!ENTITY x \"y\">]>", "<![CDATA[", "xmi:id=\"_1\"", "href=\"a#b\"", "xsi:type=\"x:Y\"", " version=\"1\"", " version=\"999\"",
			" span=\"0-5\"", "xmlns:x=\"y\"", "-1", "99999999999999999999", "\ud83d\ude00", "../../x", "<xi:include/>");

	private CoreFuzz() {
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		new Fuzzing().add("saksi-jsonl", CoreFuzz::jsonl).add("saksi-files", CoreFuzz::files).run(arguments);
	}

	private static int jsonl(long seed, long seconds) throws Exception {
		List<Sample> samples = new ArrayList<>(Sample.of(new JsonlExporter(), false, ".jsonl"));
		samples.addAll(Sample.of(Sample.files(SharedData.find("articles"), ".saksi.jsonl")));
		JsonlImporter importer = new JsonlImporter(() -> FormatRegistry.of(List.of(), List.of()));
		FuzzRun.Reading reading = path -> {
			importer.read(new ImportSource(path), ImportOptions.DEFAULT, new MemoryTarget(new MemoryCorpus()), new NullProgressMonitor());
			return null; // marks out of place are kept: rules report them
		};
		return new FuzzRun("saksi-jsonl", "x.saksi.jsonl", reading, input -> input).run(samples, JSON, seed, seconds);
	}

	private static int files(long seed, long seconds) throws Exception {
		List<Sample> articles = new ArrayList<>();
		List<Sample> layers = new ArrayList<>();
		List<Sample> rest = new ArrayList<>();
		MemoryCorpus corpus = RandomCorpus.of(seed, 4, 40, 8);
		for (String id : corpus.articleIds()) {
			articles.add(sample(corpus.article(id)));
			for (String annotator : corpus.annotators(id)) {
				layers.add(sample(corpus.layer(id, annotator)));
			}
		}
		rest.add(sample(corpus.corpus()));
		rest.add(sample(corpus.scheme()));
		rest.addAll(corpus.registries().all().stream().map(CoreFuzz::sample).toList());
		long part = Math.max(1, seconds / 5);
		return run("saksi-files article", "x.article", articles, seed, part, ArticlePackage.Literals.ARTICLE)
				+ run("saksi-files layer", "x.layer", layers, seed, 2 * part, MarksPackage.Literals.LAYER)
				+ run("saksi-files corpus", "corpus.saksi", rest, seed, 2 * part, CorpusPackage.Literals.CORPUS, SchemePackage.Literals.SCHEME, RegistryPackage.Literals.REGISTRY);
	}

	private static Sample sample(Versioned root) {
		return new Sample(ModelFiles.write(root));
	}

	private static int run(String name, String file, List<Sample> samples, long seed, long seconds, EClass... kinds) throws Exception {
		return new FuzzRun(name, file, path -> read(path, kinds), input -> input).run(samples, XML, seed, seconds);
	}

	/** Reads as that kind of file that its first bytes name. Zones and marks out of place are kept: rules report them. */
	private static String read(Path path, EClass... kinds) throws CorpusException, IOException {
		byte[] bytes = Files.readAllBytes(path);
		String head = new String(bytes, 0, Math.min(400, bytes.length), StandardCharsets.UTF_8);
		EClass kind = kinds[0];
		for (EClass each : kinds) {
			kind = head.contains(":" + each.getName() + " ") ? each : kind;
		}
		ModelFiles.read(bytes, path, kind);
		return null;
	}
}
