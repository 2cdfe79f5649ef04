import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Checks unpacked products bundle by bundle, each for its platform and without running it there: installs all bundles of
 * {@code config.ini} in an Equinox that takes itself for the platform and resolves them; compares the list with the folder;
 * looks up every method and field of SWT that a bundle uses in the SWT of the platform. Prints one line a check, "ok …" or
 * what is wrong.
 *
 * <p>
 * Usage: {@code java -cp OSGI:ASM CheckProducts.java OS.WS.ARCH=FOLDER…}, where FOLDER has plugins and configuration.
 */
public class CheckProducts {

	private static final String SWT = "org/eclipse/swt/";
	/** Uses of what only one platform has are guarded by its name. */
	private static final String NATIVE = "org/eclipse/swt/(internal/.*|ole/.*)";

	public static void main(String[] arguments) throws Exception {
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			new CheckProducts(parts[0], Path.of(parts[1])).check();
		}
		System.exit(0);
	}

	private final String platform;
	private final String os;
	private final String ws;
	private final String arch;
	private final Path folder;

	private CheckProducts(String platform, Path folder) {
		this.platform = platform;
		String[] parts = platform.split("\\.");
		os = parts[0];
		ws = parts[1];
		arch = parts[2];
		this.folder = folder;
	}

	private void check() throws Exception {
		List<Path> listed = listed();
		say("every bundle of the list is there once, and every jar is listed", inventory(listed));
		say("every bundle resolves", unresolved(listed));
		say("SWT is that of the platform", toolkit(listed));
		say("every method and field of SWT that a bundle uses is there", missing(listed));
	}

	private void say(String check, Set<String> wrong) {
		System.out.println(wrong.isEmpty() ? "ok " + platform + ": " + check
				: platform + ": " + check + ": " + wrong.size() + " wrong: " + String.join("; ", wrong.stream().limit(5).toList()));
	}

	/** The bundles of {@code osgi.bundles}, with the framework. */
	private List<Path> listed() throws IOException {
		Properties config = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve("configuration/config.ini"))) {
			config.load(reader);
		}
		List<Path> bundles = new ArrayList<>();
		for (String entry : config.getProperty("osgi.bundles").split(",")) {
			String name = entry.replaceFirst("^reference:file:", "").replaceFirst("@.*$", "").replaceFirst("/$", "");
			bundles.add(folder.resolve("plugins").resolve(name));
		}
		bundles.add(folder.resolve(config.getProperty("osgi.framework").replaceFirst("^file:", "")));
		return bundles;
	}

	private Set<String> inventory(List<Path> listed) throws IOException {
		Set<String> wrong = new TreeSet<>();
		Map<String, Path> names = new HashMap<>();
		for (Path bundle : listed) {
			if (!Files.exists(bundle)) {
				wrong.add("not there: " + bundle.getFileName());
			}
			Path other = names.putIfAbsent(bundle.getFileName().toString().replaceFirst("_[0-9][^_]*$", ""), bundle);
			if (other != null) {
				wrong.add("twice: " + bundle.getFileName() + " and " + other.getFileName());
			}
		}
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			plugins.filter(jar -> !listed.contains(jar)).forEach(jar -> wrong.add("not listed: " + jar.getFileName()));
		}
		return wrong;
	}

	/** Resolves the bundles as the framework of the platform would, without starting any. */
	private Set<String> unresolved(List<Path> listed) throws IOException, BundleException {
		Path storage = Files.createTempDirectory("check-products");
		Map<String, String> config = new HashMap<>();
		config.put(Constants.FRAMEWORK_STORAGE, storage.toString());
		config.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
		config.put("osgi.os", os);
		config.put("osgi.ws", ws);
		config.put("osgi.arch", arch);
		config.put(Constants.FRAMEWORK_OS_NAME, Map.of("linux", "Linux", "win32", "Windows10", "macosx", "MacOSX").get(os));
		config.put(Constants.FRAMEWORK_PROCESSOR, arch.equals("x86_64") ? "x86-64" : arch);
		Framework framework = new EquinoxFactory().newFramework(config);
		Set<String> wrong = new TreeSet<>();
		try {
			framework.init();
			List<Bundle> bundles = new ArrayList<>();
			for (Path bundle : listed.subList(0, listed.size() - 1)) {
				bundles.add(framework.getBundleContext().installBundle("reference:file:" + bundle));
			}
			framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
			for (Bundle bundle : bundles) {
				String filter = bundle.getHeaders("").get("Eclipse-PlatformFilter");
				if (bundle.getState() == Bundle.INSTALLED) {
					wrong.add(bundle.getSymbolicName() + (filter == null ? "" : " " + filter) + reason(bundle));
				} else if (filter != null && !matches(filter)) {
					wrong.add(bundle.getSymbolicName() + " is of another platform");
				}
			}
		} finally {
			framework.stop();
		}
		return wrong;
	}

	private boolean matches(String filter) {
		try {
			return FrameworkUtil.createFilter(filter).matches(Map.of("osgi.os", os, "osgi.ws", ws, "osgi.arch", arch));
		} catch (org.osgi.framework.InvalidSyntaxException e) {
			return false;
		}
	}

	private static String reason(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT);
			return "";
		} catch (BundleException e) {
			return ": " + e.getMessage().replaceAll("\\s+", " ");
		}
	}

	private Set<String> toolkit(List<Path> listed) throws IOException {
		List<Path> found = listed.stream().filter(b -> b.getFileName().toString().matches("org\\.eclipse\\.swt\\.\\w+\\.\\w+\\.\\w+_.*"))
				.toList();
		if (found.size() != 1) {
			return Set.of(found.size() + " fragments of SWT: " + found);
		}
		String library = os.equals("linux") ? ".so" : os.equals("win32") ? ".dll" : ".jnilib";
		Set<String> wrong = new TreeSet<>();
		try (ZipFile zip = new ZipFile(found.get(0).toFile())) {
			if (!found.get(0).getFileName().toString().startsWith("org.eclipse.swt." + ws + "." + os + "." + arch + "_")) {
				wrong.add(found.get(0).getFileName() + " is of another platform");
			}
			if (zip.stream().noneMatch(entry -> entry.getName().endsWith(library))) {
				wrong.add("no library *" + library + " in " + found.get(0).getFileName());
			}
		}
		return wrong;
	}

	/** A class of SWT: its members with their descriptors, and where to look further. */
	private record Type(Set<String> members, List<String> parents) {
	}

	private Set<String> missing(List<Path> listed) throws IOException {
		Map<String, Type> types = new HashMap<>();
		Map<String, String> used = new TreeMap<>();
		for (Path bundle : listed) {
			boolean swt = bundle.getFileName().toString().matches("org\\.eclipse\\.swt(\\..*)?_.*");
			if (Files.isRegularFile(bundle)) {
				try (ZipFile zip = new ZipFile(bundle.toFile())) {
					for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
						if (!entry.getName().startsWith("META-INF/")) {
							try (InputStream in = zip.getInputStream(entry)) {
								read(new ClassReader(in), swt ? types : null, used, bundle);
							}
						}
					}
				}
			}
		}
		Set<String> wrong = new TreeSet<>();
		used.forEach((member, user) -> {
			String owner = member.substring(0, member.indexOf('.'));
			if (!owner.matches(NATIVE) && !has(types, owner, member.substring(owner.length() + 1), new HashSet<>())) {
				wrong.add(member + " for " + user);
			}
		});
		return wrong;
	}

	private static boolean has(Map<String, Type> types, String owner, String member, Set<String> seen) {
		if (!owner.startsWith(SWT)) {
			return isOfJava(owner, member);
		}
		Type type = types.get(owner);
		if (type == null || !seen.add(owner)) {
			return false;
		}
		return member.isEmpty() || type.members().contains(member)
				|| type.parents().stream().anyMatch(parent -> has(types, parent, member, seen));
	}

	/** Whether a class or interface of Java, which one of SWT inherits from, has the member; what else there is may have it. */
	private static boolean isOfJava(String owner, String member) {
		try {
			Class<?> type = Class.forName(owner.replace('/', '.'), false, CheckProducts.class.getClassLoader());
			return Stream.of(type.getMethods(), type.getDeclaredMethods(), Object.class.getMethods()).flatMap(Stream::of)
					.anyMatch(method -> member.equals(method.getName()
							+ MethodType.methodType(method.getReturnType(), method.getParameterTypes()).toMethodDescriptorString()));
		} catch (ClassNotFoundException e) {
			return true;
		}
	}

	private static void read(ClassReader reader, Map<String, Type> types, Map<String, String> used, Path bundle) {
		String user = bundle.getFileName().toString();
		Type type = new Type(new HashSet<>(), new ArrayList<>());
		reader.accept(new ClassVisitor(Opcodes.ASM9) {
			@Override
			public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
				if (types != null) {
					types.put(name, type);
					type.parents().add(String.valueOf(parent));
					type.parents().addAll(List.of(interfaces));
				}
			}

			@Override
			public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
				type.members().add(name + ":" + descriptor);
				return null;
			}

			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
				type.members().add(name + descriptor);
				return types != null ? null : new MethodVisitor(Opcodes.ASM9) {
					@Override
					public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
						use(owner, name + descriptor);
					}

					@Override
					public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
						use(owner, name + ":" + descriptor);
					}

					@Override
					public void visitTypeInsn(int opcode, String owner) {
						use(owner, "");
					}

					@Override
					public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
						for (Object argument : arguments) {
							if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
								use(handle.getOwner(), handle.getName() + handle.getDesc());
							}
						}
					}

					private void use(String owner, String member) {
						if (owner.startsWith(SWT)) {
							used.putIfAbsent(owner + "." + member, user);
						}
					}
				};
			}
		}, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
	}
}
