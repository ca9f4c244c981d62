#pragma once

namespace sextant {

/// Lowers the priority of the calling thread, and of threads that it starts from now on, so that
/// whoever sits at the computer does not wait for it; a computer with nothing else to do works as
/// fast as before. Cannot be taken back without privileges. Linux counts it per thread; elsewhere
/// nothing happens.
void giveWay();

} // namespace sextant
