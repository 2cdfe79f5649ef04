import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Makes the icons of the packages from one SVG: PNG in the sizes of Linux desktops, an ICO for Windows, an ICNS for macOS.
 * Usage: {@code java -cp JSVG MakeIcons.java IN.svg OUT-FOLDER}; {@code releng/package --icons} calls it.
 */
public class MakeIcons {

	private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

	public static void main(String[] arguments) throws IOException {
		SVGDocument svg = new SVGLoader().load(Path.of(arguments[0]).toUri().toURL());
		Path out = Files.createDirectories(Path.of(arguments[1]));
		Map<Integer, byte[]> images = new LinkedHashMap<>();
		for (int size : SIZES) {
			images.put(size, png(svg, size));
			Files.write(out.resolve("saksi-" + size + ".png"), images.get(size));
		}
		Files.write(out.resolve("saksi.ico"), ico(images));
		Files.write(out.resolve("saksi.icns"), icns(images));
	}

	private static byte[] png(SVGDocument svg, int size) throws IOException {
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		svg.render(null, graphics, new ViewBox(0, 0, size, size));
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	/** Windows' format: a directory of little-endian entries, then the PNG files; 256 is written as 0. */
	private static byte[] ico(Map<Integer, byte[]> images) {
		List<Integer> sizes = SIZES.stream().filter(size -> size <= 256).toList();
		int length = 6 + 16 * sizes.size();
		int total = length + sizes.stream().mapToInt(size -> images.get(size).length).sum();
		ByteBuffer file = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
		file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
		for (int size : sizes) {
			byte[] image = images.get(size);
			file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
			file.putInt(image.length).putInt(length);
			length += image.length;
		}
		sizes.forEach(size -> file.put(images.get(size)));
		return file.array();
	}

	/** Apple's format: a magic word and the length, then type, length and PNG of each size. */
	private static byte[] icns(Map<Integer, byte[]> images) throws IOException {
		Map<Integer, String> types = Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");
		ByteArrayOutputStream entries = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(entries);
		for (int size : SIZES) {
			if (types.containsKey(size)) {
				data.write(types.get(size).getBytes(US_ASCII));
				data.writeInt(8 + images.get(size).length);
				data.write(images.get(size));
			}
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		DataOutputStream whole = new DataOutputStream(file);
		whole.write("icns".getBytes(US_ASCII));
		whole.writeInt(8 + entries.size());
		entries.writeTo(whole);
		return file.toByteArray();
	}
}
