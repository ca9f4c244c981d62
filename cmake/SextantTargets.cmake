# Warnings live here; third-party targets are imported, hence system, hence quiet.
add_library(sextant_options INTERFACE)
target_compile_features(sextant_options INTERFACE cxx_std_20)
target_compile_options(sextant_options INTERFACE -Wall -Wextra -Wshadow -Wconversion
    # GCC 12 warns falsely about string concatenation (GCC bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${SEXTANT_WERROR}>:-Werror>)

# sextant_core_library(NAME HEADERS ... SOURCES ... PUBLIC ... PRIVATE ...)
# Static library sextant_NAME with the alias sextant::NAME; every header is compiled alone.
function(sextant_core_library name)
    cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target sextant_${name})
    set(alone)
    foreach(header IN LISTS ARG_HEADERS)
        string(MAKE_C_IDENTIFIER ${header} id)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/alone_${id}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "#include \"core/${name}/${header}\"\n")
        list(APPEND alone ${source})
    endforeach()
    add_library(${target} STATIC ${ARG_SOURCES} ${ARG_HEADERS})
    add_library(sextant::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} sextant_options)
    add_library(${target}_headers OBJECT ${alone})
    target_link_libraries(${target}_headers PRIVATE ${ARG_PUBLIC} sextant_options)
    target_include_directories(${target}_headers PRIVATE ${PROJECT_SOURCE_DIR})
endfunction()
