package org.saksi.cli;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the product; its result is the exit code. */
public class Application implements IApplication {

	@Command(name = "saksi", mixinStandardHelpOptions = true, version = "saksi 0.1.0")
	static class Saksi implements Runnable {
		@Override
		public void run() {
			CommandLine.usage(this, System.err);
		}
	}

	@Override
	public Object start(IApplicationContext context) {
		return new CommandLine(new Saksi()).execute(Platform.getApplicationArgs());
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
