package org.saksi.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of all Ecore models of a bundle, without an IDE and without Equinox.
 * <p>
 * Reads {@code model/*.ecore}, writes {@code src-gen/}, which it replaces as a whole. Nothing is done when the models
 * and this generator are those of the last run. The first problem of a model ends the run with an exception.
 */
public final class GenerateModel {

	private static final String PROJECT = "generated";
	private static final String STAMP = ".models.sha256";

	private final Path bundle;
	private final Path output;

	private GenerateModel(Path bundle) {
		this.bundle = bundle;
		this.output = bundle.resolve("src-gen");
	}

	/**
	 * @param arguments the bundle's folder, then the base package of what is generated
	 * @throws IOException when a model cannot be read or code cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		new GenerateModel(Path.of(arguments[0]).toAbsolutePath()).run(arguments[1]);
	}

	private void run(String basePackage) throws IOException {
		List<Path> models;
		try (Stream<Path> files = Files.list(bundle.resolve("model"))) {
			models = files.filter(f -> f.toString().endsWith(".ecore")).sorted().toList();
		}
		String stamp = stamp(models, basePackage);
		Path stampFile = output.resolve(STAMP);
		if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
			return;
		}
		Path scratch = bundle.resolve("target/codegen");
		delete(scratch);
		Files.createDirectories(scratch);
		generate(load(models), basePackage, scratch);
		delete(output);
		Files.move(scratch.resolve("src-gen"), output);
		delete(scratch);
		Files.writeString(stampFile, stamp);
	}

	private static List<EPackage> load(List<Path> models) {
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		List<EPackage> packages = models.stream()
				.map(m -> (EPackage) set.getResource(URI.createFileURI(m.toString()), true).getContents().get(0))
				.toList();
		for (EPackage ePackage : packages) {
			check(Diagnostician.INSTANCE.validate(ePackage));
		}
		return packages;
	}

	private static void generate(List<EPackage> packages, String basePackage, Path folder) {
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(folder + "/"));
		GenModel model = GenModelFactory.eINSTANCE.createGenModel();
		model.setModelName("Saksi");
		model.setModelPluginID(basePackage);
		model.setModelDirectory("/" + PROJECT + "/src-gen");
		model.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		model.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
		model.setBundleManifest(false);
		model.setUpdateClasspath(false);
		model.setCopyrightFields(false);
		model.setImportOrganizing(true);
		model.setOperationReflection(true);
		model.initialize(packages);
		for (GenPackage genPackage : model.getGenPackages()) {
			String name = genPackage.getEcorePackage().getName();
			genPackage.setBasePackage(basePackage);
			genPackage.setPrefix(Character.toUpperCase(name.charAt(0)) + name.substring(1));
		}
		model.setValidateModel(true);
		check(model.diagnose());
		model.setCanGenerate(true);
		Generator generator = new Generator();
		generator.setInput(model);
		check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
			StringBuilder message = new StringBuilder(diagnostic.getMessage());
			diagnostic.getChildren().forEach(c -> message.append("\n  ").append(c.getMessage()));
			throw new IllegalStateException(message.toString());
		}
	}

	/** What the code depends on: the text of the models and of this generator. */
	private static String stamp(List<Path> models, String basePackage) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(basePackage.getBytes(StandardCharsets.UTF_8));
			try (var self = GenerateModel.class.getResourceAsStream("GenerateModel.class")) {
				digest.update(self.readAllBytes());
			}
			Set<Path> sorted = new TreeSet<>(models);
			for (Path model : sorted) {
				digest.update(model.getFileName().toString().getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(model));
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(f -> {
				try {
					Files.delete(f);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
