package org.saksi.formats.uima;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.saksi.testing.SharedData;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;

/** Breaks CASes as XMI, in a ZIP with their types, and as JSON, and imports them. */
public final class CasFuzz {

	private static final List<String> WORDS = List.of("0", "-1", "999999999", "\"", "<", ">", "&", "&#0;", "\0", "{", "}", "[", "]", "%ID", "%TYPE", "\"%TYPES\":{", "\"%RANGE\":\"x[]\",",
			"\"@sofa\":1,", "\"^begin\":5,", "\"%ELEMENTS\":[1,2],", "\"%FLAGS\":{},", "uima.cas.FSArray", "uima.cas.Sofa", "xmi:id=\"1\"", "sofa=\"1\"", "begin=\"-1\"", "end=\"99\"",
			"members=\"1 2 3\"", "<!DOCTYPE x>", "<cas:View", "<cas:Sofa", "\u00e9", "\ud83d\ude00", "1e999999999");

	private CasFuzz() {
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		new Fuzzing().add("uima-xmi", CasFuzz::xmi).add("uima-json", CasFuzz::json).run(arguments);
	}

	private static List<Sample> samples(String end) throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (String folder : List.of("data/uima", "data/webanno-tsv3")) {
			for (Path file : Sample.files(SharedData.find(folder), end)) {
				Path types = file.resolveSibling("TypeSystem.xml");
				Path typesystem = Files.exists(types) ? types : file.resolveSibling("typesystem.xml");
				samples.add(new Sample(Files.readAllBytes(file), Files.exists(typesystem) ? Map.of("TypeSystem.xml", Files.readAllBytes(typesystem)) : Map.of()));
			}
		}
		return samples;
	}

	private static int json(long seed, long seconds) throws Exception {
		List<Sample> samples = samples(".json");
		samples.addAll(Sample.of(new JsonExporter(), true, ".json"));
		return new FuzzRun("uima-json", "x.json", new JsonImporter()).run(samples, WORDS, seed, seconds);
	}

	private static int xmi(long seed, long seconds) throws Exception {
		List<Sample> ours = Sample.of(new XmiExporter(), true, ".xmi");
		List<Sample> samples = samples(".xmi");
		samples.addAll(ours);
		List<Sample> types = Sample.of(Sample.files(SharedData.find("data/uima"), ".xml"));
		types.addAll(Sample.of(new XmiExporter(), true, ".xml"));
		byte[] whole = ours.get(ours.size() - 1).bytes();
		byte[] system = types.get(types.size() - 1).bytes();
		long some = Math.max(1, seconds / 5);
		return new FuzzRun("uima-xmi", "x.xmi", new XmiImporter()).run(samples, WORDS, seed, seconds - 3 * some)
				+ new FuzzRun("uima-xmi types", "x.zip", new XmiImporter(), input -> zip(whole, input)).run(types, WORDS, seed, some)
				+ new FuzzRun("uima-xmi in zip", "x.zip", new XmiImporter(), input -> zip(input, system)).run(ours, WORDS, seed, some)
				+ new FuzzRun("uima-xmi zip", "x.zip", new XmiImporter()).run(List.of(new Sample(zip(whole, system))), WORDS, seed, some);
	}

	private static byte[] zip(byte[] xmi, byte[] types) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			zip.putNextEntry(new ZipEntry("x.xmi"));
			zip.write(xmi);
			zip.putNextEntry(new ZipEntry("TypeSystem.xml"));
			zip.write(types);
			zip.closeEntry();
		}
		return out.toByteArray();
	}
}
