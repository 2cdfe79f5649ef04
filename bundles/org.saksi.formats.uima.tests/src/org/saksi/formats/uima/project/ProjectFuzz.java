package org.saksi.formats.uima.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.compressors.snappy.FramedSnappyCompressorOutputStream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.admin.CASMgr;
import org.apache.uima.cas.impl.Serialization;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.saksi.formats.uima.XmiExporter;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;

/** Breaks archives of projects: as bytes, and their description, annotations as JSON and in the form of Java within whole ones. */
public final class ProjectFuzz {

	private static final List<String> WORDS = List.of("\"source_documents\": [", "\"annotation_documents\": {", "\"name\": null", "\"user\":", "FINISHED", "../../x", "\0", "{", "}", "[", "]",
			"1e999", "\uffff\uffff", "\u007f\uffff", "\0\0\0\u0001", "uima.cas.Sofa", "uima.tcas.Annotation", "sofaNum", "[I", "Ljava/lang/Object;", "\u0001\0\0\0");
	private static final String DESCRIPTION = """
			{"name": "P", "source_documents": [{"name": "One.txt", "format": "text"}, {"name": "Two.pdf", "format": "pdf"}],
			 "annotation_documents": [{"name": "One.txt", "user": "ani", "state": "FINISHED"}], "layers": [{}]}""";

	private ProjectFuzz() {
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		new Fuzzing().add("inception", ProjectFuzz::run).run(arguments);
	}

	private static int run(long seed, long seconds) throws Exception {
		byte[] plain = serialized();
		ByteArrayOutputStream framed = new ByteArrayOutputStream();
		try (FramedSnappyCompressorOutputStream out = new FramedSnappyCompressorOutputStream(framed)) {
			out.write(plain);
		}
		byte[] snappy = framed.toByteArray();
		byte[] description = DESCRIPTION.getBytes(StandardCharsets.UTF_8);
		long some = Math.max(1, seconds / 6);
		return new FuzzRun("inception", "p.zip", new InceptionImporter()).run(List.of(new Sample(zip(description, snappy))), WORDS, seed, some)
				+ new FuzzRun("inception description", "p.zip", new InceptionImporter(), input -> zip(input, snappy)).run(List.of(new Sample(description)), WORDS, seed, some)
				+ new FuzzRun("inception of java", "p.zip", new InceptionImporter(), input -> zip(description, input)).run(List.of(new Sample(plain)), WORDS, seed, 3 * some)
				+ new FuzzRun("inception snappy", "p.zip", new InceptionImporter(), input -> zip(description, input)).run(List.of(new Sample(snappy)), WORDS, seed, some);
	}

	private static byte[] serialized() throws Exception {
		byte[] types = Sample.of(new XmiExporter(), true, ".xml").get(0).bytes();
		byte[] xmi = Sample.of(new XmiExporter(), true, ".xmi").get(0).bytes();
		CAS cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(types), null)), null, null);
		XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(Serialization.serializeCASComplete((CASMgr) cas));
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(byte[] description, byte[] annotations) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			entry(zip, "exportedproject.json", description);
			entry(zip, "source/One.txt", "Satu dokumen.".getBytes(StandardCharsets.UTF_8));
			entry(zip, "annotation_ser/One.txt/ani.ser", annotations);
			entry(zip, "annotation_ser/Two.pdf/INITIAL_CAS.ser", annotations);
		}
		return out.toByteArray();
	}

	private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}
}
