package org.saksi.cli.commands;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Turns the first Ctrl-C into a request to stop, so that a command takes back what it has begun; the second ends the process.
 * The JDK has no documented way for that, so its internal one is used where it is there; elsewhere Ctrl-C ends the process
 * at once, which a corpus survives too.
 */
public final class Interrupt {

	private Interrupt() {
	}

	/** @return whether Ctrl-C was pressed since this was called */
	public static BooleanSupplier install() {
		AtomicBoolean asked = new AtomicBoolean();
		try {
			ClassLoader loader = ClassLoader.getSystemClassLoader();
			Class<?> signal = Class.forName("sun.misc.Signal", true, loader);
			Class<?> handler = Class.forName("sun.misc.SignalHandler", true, loader);
			Object proxy = Proxy.newProxyInstance(loader, new Class<?>[] { handler }, (self, method, arguments) -> {
				if (method.getName().equals("handle")) {
					if (asked.getAndSet(true)) {
						Runtime.getRuntime().halt(130);
					}
					return null;
				}
				return switch (method.getName()) {
				case "equals" -> self == arguments[0];
				case "hashCode" -> System.identityHashCode(self);
				default -> "Interrupt";
				};
			});
			signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance("INT"),
					proxy);
		} catch (ReflectiveOperationException | RuntimeException e) {
			return () -> false;
		}
		return asked::get;
	}
}
