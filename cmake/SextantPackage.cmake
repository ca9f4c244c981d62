# What is installed beside the executables, and the Debian packages made of it: sextant-cli (component cli: command
# line, device profiles, manual) and sextant (component gui: the workbench).
set(SEXTANT_RELEASE_DATE 2026-11-26)
set(SEXTANT_APPLICATION_ID org.sextant.Sextant)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/slurm DESTINATION ${CMAKE_INSTALL_DATADIR}/sextant
    USE_SOURCE_PERMISSIONS COMPONENT cli)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/help DESTINATION ${CMAKE_INSTALL_DATADIR}/sextant COMPONENT cli)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/completion/sextant-cli.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME sextant-cli COMPONENT cli)

configure_file(${PROJECT_SOURCE_DIR}/packaging/desktop/${SEXTANT_APPLICATION_ID}.metainfo.xml.in
    ${PROJECT_BINARY_DIR}/packaging/${SEXTANT_APPLICATION_ID}.metainfo.xml @ONLY)
find_program(SEXTANT_GZIP gzip REQUIRED)
# sextant_install_compressed(FILE NAME DESTINATION COMPONENT): as Debian wants manuals and changelogs, without a date.
function(sextant_install_compressed file name destination component)
    set(packed ${PROJECT_BINARY_DIR}/packaging/${name}.gz)
    execute_process(COMMAND ${SEXTANT_GZIP} -9nc ${file} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    install(FILES ${packed} DESTINATION ${destination} COMPONENT ${component})
endfunction()
set(components cli)
if(SEXTANT_GUI)
    list(APPEND components gui)
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/desktop/${SEXTANT_APPLICATION_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT gui)
    install(FILES ${PROJECT_BINARY_DIR}/packaging/${SEXTANT_APPLICATION_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT gui)
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/desktop/${SEXTANT_APPLICATION_ID}.mime.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${SEXTANT_APPLICATION_ID}.xml COMPONENT gui)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${SEXTANT_APPLICATION_ID}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT gui)
endif()
foreach(component IN LISTS components)
    set(package sextant)
    if(component STREQUAL "cli")
        set(package sextant-cli)
    endif()
    set(documents ${CMAKE_INSTALL_DATADIR}/doc/${package})
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright DESTINATION ${documents} COMPONENT ${component})
    sextant_install_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/changelog changelog ${documents} ${component})
    sextant_install_compressed(${PROJECT_SOURCE_DIR}/packaging/man/${package}.1 ${package}.1
        ${CMAKE_INSTALL_MANDIR}/man1 ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sextant)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "chooser of vessel segmentation networks for satellites")
set(CPACK_PACKAGE_VENDOR "The Sextant developers")
set(CPACK_PACKAGE_CONTACT "The Sextant developers <sextant@sextant.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME sextant-cli)
set(CPACK_COMPONENT_CLI_DESCRIPTION "The command line: trains, converts, aligns, scores and exports networks under a
device's own low-precision numerics. Device figures are simulated.")
set(CPACK_DEBIAN_GUI_PACKAGE_NAME sextant)
# Buttons without words are nothing without their icons; Qt's own dialogs speak the window's language.
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS
    "sextant-cli (= ${PROJECT_VERSION}), breeze-icon-theme, libqt6svg6, qt6-translations-l10n")
set(CPACK_COMPONENT_GUI_DESCRIPTION "The workbench: the front between accuracy on a device and latency grows while a
search runs, masks of every candidate lie on georeferenced scenes, exports are
verified.")
include(CPack)
