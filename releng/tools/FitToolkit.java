import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Fits bundles of the workbench to an SWT that is older than they are, in the products for Linux aarch64 and macOS x86_64: Maven
 * Central has no newer SWT for them. The renderers call two methods that mark the tab of an unsaved part with a dot; with this,
 * they mark it with an asterisk as they do when the user's preference asks for that, and call neither. The theme engine asks
 * the display for dark native widgets; with this, it asks as its last version did.
 *
 * <p>
 * Usage: {@code java -cp ASM FitToolkit.java JAR…}. To be dropped when all fragments of SWT are of one version;
 * {@code CheckProducts} finds what is missing.
 */
public class FitToolkit {

	private static final Set<String> CLASSES = Set.of("org/eclipse/e4/ui/workbench/renderers/swt/StackRenderer.class",
			"org/eclipse/e4/ui/css/swt/internal/theme/ThemeEngine.class");
	private static final String PREFERENCE = "getShowDirtyIndicatorForTabsFromPreferences";
	private static final Set<String> MISSING = Set.of("org/eclipse/swt/custom/CTabItem.setShowDirty(Z)V",
			"org/eclipse/swt/custom/CTabFolder.setDirtyIndicatorStyle(Z)V");
	private static final String DARK = "org/eclipse/swt/widgets/Display.setDarkThemePreferred(Z)V";

	private static int changed;

	public static void main(String[] jars) throws IOException {
		for (String jar : jars) {
			changed = 0;
			fit(Path.of(jar), jar.contains("/macosx/"));
			if (changed == 0) {
				System.err.println("nothing to change in " + jar);
				System.exit(1);
			}
		}
	}

	private static void fit(Path jar, boolean cocoa) throws IOException {
		Path temporary = jar.resolveSibling("fitted");
		try (ZipFile in = new ZipFile(jar.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(temporary))) {
			for (ZipEntry entry : in.stream().toList()) {
				if (entry.getName().matches("META-INF/.*\\.(SF|RSA|DSA|EC)")) {
					continue; // the signature is not true any more
				}
				byte[] bytes = in.getInputStream(entry).readAllBytes();
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTime(entry.getTime());
				out.putNextEntry(copy);
				out.write(CLASSES.contains(entry.getName()) ? fit(bytes, cocoa) : bytes);
				out.closeEntry();
			}
		}
		Files.move(temporary, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static byte[] fit(byte[] bytes, boolean cocoa) {
		ClassReader reader = new ClassReader(bytes);
		ClassWriter writer = new ClassWriter(reader, 0);
		reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
				MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
				if (name.equals(PREFERENCE)) {
					changed++;
					next.visitCode();
					next.visitInsn(Opcodes.ICONST_0);
					next.visitInsn(Opcodes.IRETURN);
					next.visitMaxs(1, 1);
					next.visitEnd();
					return null;
				}
				return new MethodVisitor(Opcodes.ASM9, next) {
					@Override
					public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
						if (MISSING.contains(owner + "." + called + type)) {
							changed++;
							super.visitInsn(Opcodes.POP2); // the widget and the flag
						} else if (DARK.equals(owner + "." + called + type)) {
							changed++;
							super.visitInsn(Opcodes.SWAP);
							super.visitInsn(Opcodes.POP); // the display
							super.visitMethodInsn(Opcodes.INVOKESTATIC, "org/eclipse/swt/internal/" + (cocoa ? "cocoa" : "gtk") + "/OS",
									cocoa ? "setTheme" : "setDarkThemePreferred", type, false);
						} else {
							super.visitMethodInsn(opcode, owner, called, type, isInterface);
						}
					}
				};
			}
		}, 0);
		return writer.toByteArray();
	}
}
